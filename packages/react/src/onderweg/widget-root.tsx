import { type ReactNode, useRef } from 'react';
import { useHandOnFocus } from './use-hand-on-focus';
import { useKeepFocus } from './use-keep-focus';
import { useOnePress } from './use-one-press';

export type WidgetRootProps = {
  /** The name of the widget, as in its anatomy. */
  scope: string;
  /** What it is called for a screen reader. */
  label: string;
  /** Where somebody is in it, as `data-phase`. */
  phase?: string | undefined;
  children: ReactNode;
};

/** The outside of a widget: a named region, and the one place where the kit's style begins. */
export function WidgetRoot({ scope, label, phase, children }: WidgetRootProps) {
  const root = useRef<HTMLElement>(null);
  useKeepFocus(root);
  useHandOnFocus(root);
  useOnePress(root);
  return (
    <section ref={root} data-widget="" data-scope={scope} data-part="root" data-phase={phase} aria-label={label}>
      {children}
    </section>
  );
}
