import type { Offline } from '@onderweg-example/offline';
import { useEffect, useRef } from 'react';
import { CareerPage } from './career/career-page';
import { HomePage } from './pages/home-page';
import { LeavePage } from './pages/leave-page';
import { PayslipPage } from './pages/payslip-page';
import { PortalFooter } from './portal-footer';
import { PortalHeader } from './portal-header';
import { usePath } from './routing/use-path';
import { SettingsContext } from './settings/settings.context';
import { useSettings } from './settings/use-settings';
import { toWords } from './words/words';

const pages = { home: HomePage, leave: LeavePage, payslip: PayslipPage, career: CareerPage } as const;

/** The portal of an employer: its own header, pages and style, with one page that holds the widgets. */
export function Portal({ offline }: { offline: Offline }) {
  const settings = useSettings();
  const path = usePath();
  const [page = 'home'] = path;
  const place = path.join('/');
  const Page = page in pages ? pages[page as keyof typeof pages] : HomePage;
  const words = toWords(settings.language);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(place);

  useEffect(() => {
    document.documentElement.lang = settings.language === 'en' ? 'en' : 'nl';
    document.documentElement.dataset['scheme'] = settings.scheme;
    document.documentElement.dataset['brand'] = settings.brand;
    document.title = words.titles[settings.brand];
  }, [settings.language, settings.scheme, settings.brand, words]);

  useEffect(() => {
    if (shown.current !== place) {
      main.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    shown.current = place;
  }, [place]);

  return (
    <SettingsContext.Provider value={settings}>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {words.skip}
      </button>
      <PortalHeader page={page} offline={offline} />
      <main id="main" className="page" ref={main} tabIndex={-1}>
        <Page />
      </main>
      <PortalFooter />
    </SettingsContext.Provider>
  );
}
