import '@onderweg/react/styles.css';
import './site.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { showBrand } from './brand';
import { icon } from './firm-files';
import { readFirm } from './read-firm';
import { Site } from './site';

const root = document.getElementById('site');
if (root) {
  const firm = readFirm();
  if (firm.words) showBrand(firm.words, icon);
  createRoot(root).render(
    <StrictMode>
      <Site firm={firm} />
    </StrictMode>,
  );
}
