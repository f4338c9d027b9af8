import '@onderweg/react/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from './page';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Page path={location.pathname} search={location.search} />
    </StrictMode>,
  );
