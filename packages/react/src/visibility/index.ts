import { VisibilityWidget } from './visibility';

/** Exploring is being seen too: the ready widget. */
export const Visibility = VisibilityWidget;

export { visibilityAnatomy } from './visibility.anatomy';
export { useVisibility, type VisibilityApi } from './use-visibility';
