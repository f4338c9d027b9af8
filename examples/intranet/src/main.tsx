import '@onderweg/react/styles.css';
import './portal.css';
import { startOffline } from '@onderweg-example/offline';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Portal } from './portal';

const worker = new URL(`${import.meta.env.BASE_URL}sw.js`, document.baseURI).href;
const offline = startOffline(import.meta.env.PROD ? worker : undefined);
const root = document.getElementById('portal');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Portal offline={offline} />
    </StrictMode>,
  );
}
