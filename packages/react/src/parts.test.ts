import { expect, test } from 'vitest';
import * as kit from '.';

test('each part of a widget has a name of its own as well', () => {
  const exports: Record<string, unknown> = { ...kit };
  const parts = Object.entries(exports).flatMap(([widget, value]) =>
    /^[A-Z]/.test(widget) && typeof value === 'function'
      ? Object.entries(value)
          .filter(([part]) => /^[A-Z]/.test(part))
          .map(([part, component]) => ({ name: `${widget}${part}`, component }))
      : [],
  );
  expect(parts.length).toBeGreaterThan(40);
  for (const { name, component } of parts) expect(exports[name], name).toBe(component);
});
