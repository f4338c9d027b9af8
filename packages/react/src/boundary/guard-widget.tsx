import type { ComponentType, FunctionComponent } from 'react';
import { WidgetBoundary } from './widget-boundary';

/** The same widget, behind a boundary of its own. */
export function guardWidget<Props extends object>(Widget: ComponentType<Props>): FunctionComponent<Props> {
  function Guarded(props: Props) {
    return (
      <WidgetBoundary>
        <Widget {...props} />
      </WidgetBoundary>
    );
  }
  Guarded.displayName = Widget.displayName ?? Widget.name;
  return Guarded;
}
