import type { Offline } from '@onderweg-example/offline';
import { PortalNotices } from './portal-notices';
import { DemoMenu } from './settings/demo-menu';
import { useSettingsContext } from './settings/settings.context';
import { useWords } from './words/use-words';

const links = ['home', 'leave', 'payslip', 'career'] as const;

export function PortalHeader({ page, offline }: { page: string; offline: Offline }) {
  const words = useWords();
  const { brand } = useSettingsContext();
  return (
    <header className="header">
      <div className="header-bar">
        <a className="logo" href="#/home">
          <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
            <rect width="32" height="32" rx="7" className="logo-ground" />
            <path d="M4 20q4-5 8 0t8 0 8 0M4 14q4-5 8 0t8 0 8 0" className="logo-waves" />
          </svg>
          <span>{words.organisations[brand]}</span>
        </a>
        <DemoMenu />
      </div>
      <nav className="nav" aria-label={words.navigation}>
        {links.map((link) => (
          <a key={link} href={`#/${link}`} aria-current={page === link ? 'page' : undefined}>
            {words.pages[link]}
          </a>
        ))}
      </nav>
      <PortalNotices offline={offline} />
    </header>
  );
}
