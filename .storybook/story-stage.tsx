import type { Journal } from '@onderweg/core';
import { Onderweg, type OnderwegProps, type Theme } from '@onderweg/react';
import { type ReactNode, StrictMode } from 'react';

/** What a story plays on: a journal, and the day on which it is looked at. */
export type Stage = { journal: Journal; now: () => Date; texts?: OnderwegProps['texts']; sponsor?: string };

type StoryStageProps = {
  stage: Stage | undefined;
  language: Pick<OnderwegProps, 'locale' | 'address'>;
  theme: Theme;
  scheme: 'light' | 'dark';
  children: ReactNode;
};

export function StoryStage({ stage, language, theme, scheme, children }: StoryStageProps) {
  if (!stage) return <>{children}</>;
  return (
    <StrictMode>
      <Onderweg {...stage} {...language} theme={{ ...theme, scheme }}>
        <div data-story-page="">{children}</div>
      </Onderweg>
    </StrictMode>
  );
}
