import type { Criterion } from '../dossier/shapes';

/**
 * Can this be looked up? What somebody put in numbers (a salary, a travel time, nights at home) stands in a collective agreement,
 * an advertisement or a route planner; how people treat each other stands nowhere.
 */
export function isFactual({ label, threshold, range }: Pick<Criterion, 'label' | 'threshold' | 'range'>): boolean {
  return [label, threshold, range?.worst, range?.best].some((words) => words !== undefined && /\d/.test(words));
}
