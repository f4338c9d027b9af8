import '@onderweg/react/styles.css';
import type { ReactNode } from 'react';

export const metadata = { title: 'Loopbaan', icons: { icon: 'data:,' } };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="nl">
      <body>{children}</body>
    </html>
  );
}
