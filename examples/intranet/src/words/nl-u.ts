import { nl } from './nl';

export const nlU: typeof nl = {
  ...nl,
  offline: {
    ...nl.offline,
    opensAgain: 'U kunt gewoon verder, ook als u deze pagina sluit en weer opent.',
    staysOpen: 'U kunt hier verder. Sluit of herlaad deze pagina niet: die opent pas weer als er internet is.',
  },
  version: {
    ...nl.version,
    ready: 'Er is een nieuwe versie van deze site. Wat u aan het schrijven bent, blijft bewaard als klad.',
  },
  home: {
    ...nl.home,
    career: { ...nl.home.career, title: 'Wat wilt u met uw werk?', link: 'Naar uw loopbaan' },
    leave: 'U hebt nog 96 uur verlof.',
    payslip: 'Uw loonstrook van oktober staat klaar.',
  },
  leave: { ...nl.leave, caption: 'Uw verlof dit jaar' },
  payslip: { ...nl.payslip, text: 'Hier vindt u uw loonstroken.' },
};
