import type { Texts } from '@onderweg/texts';
import type { ReactNode } from 'react';
import { IsolatedRoot } from '../isolate/isolated-root';
import type { Theme } from '../theme/theme';
import { useTheme } from '../theme/use-theme';

export type ProviderRootProps = {
  readonly texts: Texts;
  readonly theme: Theme | undefined;
  readonly isolate: boolean | undefined;
  readonly onError: ((error: unknown) => void) | undefined;
  readonly children: ReactNode;
};

/** The element around everything: language, direction, scheme and tokens. */
export function ProviderRoot({ texts, theme, isolate = false, onError, children }: ProviderRootProps) {
  const setTheme = useTheme(theme);
  const scheme = theme?.scheme === 'light' || theme?.scheme === 'dark' ? theme.scheme : undefined;
  const attributes = { 'data-onderweg': '', 'data-scheme': scheme, lang: texts.locale, dir: texts.dir } as const;
  return isolate ? (
    <IsolatedRoot attributes={attributes} setTheme={setTheme} onError={onError}>
      {children}
    </IsolatedRoot>
  ) : (
    <div ref={setTheme} {...attributes}>
      {children}
    </div>
  );
}
