import type { nl } from './nl';

export const en: typeof nl = {
  title: 'My Waterland',
  organisation: 'Waterland Council',
  skip: 'Skip to the content',
  navigation: 'Sections',
  offline: 'No internet. You can just go on: everything stays on this device.',
  fictional: 'Waterland Council is made up, and so are the people in the examples.',
  pages: { home: 'Start', leave: 'Leave', payslip: 'Pay', career: 'Career' },
  career: {
    now: 'Now',
    intake: 'Begin',
    directions: 'Directions',
    criteria: 'What counts',
    market: 'Market',
    log: 'Explorations',
    reflection: 'Look back',
    journey: 'Journey',
    share: 'Share',
    later: 'Later',
  },
  menu: {
    title: 'Demo',
    language: 'Language',
    scheme: 'Light or dark',
    brand: 'House style',
    journey: 'Whose journey',
    day: 'On which day',
  },
  languages: { 'nl-je': 'Nederlands (je)', 'nl-u': 'Nederlands (u)', en: 'English' },
  schemes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
  brands: { waterland: 'Waterland', kade: 'Kade Advice' },
  journeys: {
    own: 'My own journey',
    nurse: 'Marloes, nurse (example, in Dutch)',
    bank: 'Henk, redundant at the bank (example, in Dutch)',
    secondTrack: 'Yusuf, second track (example, in Dutch)',
  },
  home: {
    title: 'Good afternoon',
    more: 'Open',
    career: {
      title: 'What do you want from your work?',
      text: 'Go out with one question. A quarter of an hour of talking often says more than an evening of thinking.',
      link: 'To your career',
    },
    leave: 'You have 96 hours of leave left.',
    payslip: 'Your payslip of October is ready.',
    news: { title: 'News', text: 'From Monday the canteen has soup of the season.' },
  },
  leave: {
    caption: 'Your leave this year',
    kind: 'Kind',
    hours: 'Hours left',
    rows: [
      ['Holiday', '72'],
      ['Extra leave', '24'],
    ],
  },
  payslip: { text: 'Here are your payslips.', months: ['October', 'September', 'August'] },
  dossier: {
    title: 'Your dossier is yours',
    where:
      'Everything is in this browser only, on this device. Whoever manages this device or this site can technically look along. Keep a copy yourself.',
  },
};
