import { nl } from './nl';

export const nlU: typeof nl = {
  ...nl,
  offline: 'Geen internet. U kunt gewoon verder: alles blijft op dit apparaat.',
  home: {
    ...nl.home,
    career: { ...nl.home.career, title: 'Wat wilt u met uw werk?', link: 'Naar uw loopbaan' },
    leave: 'U hebt nog 96 uur verlof.',
    payslip: 'Uw loonstrook van oktober staat klaar.',
  },
  leave: { ...nl.leave, caption: 'Uw verlof dit jaar' },
  payslip: { ...nl.payslip, text: 'Hier vindt u uw loonstroken.' },
};
