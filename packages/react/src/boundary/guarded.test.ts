import { expect, test } from 'vitest';
import * as kit from '..';

/** What stands inside a widget, or around all of them. */
const inside = [
  ...['CheckField', 'ChoiceField', 'DayField', 'MoreFields', 'NumberField', 'ScaleField', 'SelectField', 'TextField'],
  ...['DraftFields', 'RecordedForm', 'Problem', 'Readers', 'ReadersChoice', 'Onderweg'],
];

test('[P42] each widget and each Root stands behind a boundary of its own', () => {
  const components = Object.entries(kit).flatMap(([name, value]) =>
    /^[A-Z]/.test(name) && typeof value === 'function' ? [{ name, isGuarded: value.name === 'guarded' }] : [],
  );
  const widgets = components.filter(({ name }) => Object.entries(kit).some(([, value]) => isPartOf(name, value)) === false);
  const open = widgets.filter(({ isGuarded }) => !isGuarded).map(({ name }) => name);
  expect(open.toSorted()).toEqual(inside.toSorted());
  const roots = components.filter(({ name }) => name.endsWith('Root'));
  expect(roots.length).toBeGreaterThan(8);
  expect(roots.filter(({ isGuarded }) => !isGuarded)).toEqual([]);
});

/** Is this the flat name of a part of that widget? */
function isPartOf(name: string, widget: unknown): boolean {
  if (typeof widget !== 'function') return false;
  return Object.values(widget).some((part) => part === Reflect.get(kit, name));
}
