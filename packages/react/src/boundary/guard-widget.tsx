import type { ComponentType, JSX } from 'react';
import { WidgetBoundary } from './widget-boundary';

/** A component as the types of React 18 and 19 both take it; what `FunctionComponent` of 19 hands out is more than 18 can draw. */
export type Guarded<Props> = { (props: Props): JSX.Element; displayName?: string | undefined };

/** The same widget, behind a boundary of its own. */
export function guardWidget<Props extends object>(Widget: ComponentType<Props>): Guarded<Props> {
  const guarded: Guarded<Props> = (props) => (
    <WidgetBoundary>
      <Widget {...props} />
    </WidgetBoundary>
  );
  guarded.displayName = Widget.displayName ?? Widget.name;
  return guarded;
}
