import '@onderweg/react/styles.css';
import './preview.css';
import type { Preview } from '@storybook/react-vite';
import { brands, type BrandName } from './brands';
import { languages, type LanguageName } from './languages';
import { StoryStage } from './story-stage';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: 'error',
      options: { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } },
      // A story is a part of a page: the page has the landmarks and the first heading.
      config: {
        rules: [
          { id: 'region', enabled: false },
          { id: 'page-has-heading-one', enabled: false },
          { id: 'landmark-one-main', enabled: false },
        ],
      },
    },
  },
  globalTypes: {
    language: { toolbar: { title: 'Language', items: ['nl je', 'nl u', 'en'], dynamicTitle: true } },
    brand: { toolbar: { title: 'Brand', items: ['onderweg', 'kade'], dynamicTitle: true } },
    scheme: { toolbar: { title: 'Scheme', items: ['light', 'dark'], dynamicTitle: true } },
  },
  initialGlobals: { language: 'nl je', brand: 'onderweg', scheme: 'light' },
  decorators: [
    (Story, { globals, loaded }) => (
      <StoryStage
        stage={loaded.stage}
        language={languages[globals.language as LanguageName]}
        theme={brands[globals.brand as BrandName]}
        scheme={globals.scheme}
      >
        <Story />
      </StoryStage>
    ),
  ],
};

export default preview;
