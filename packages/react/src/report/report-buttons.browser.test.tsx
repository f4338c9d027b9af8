import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { host } from '../test-host/test-host';
import { Report } from '.';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('paper is offered where the browser prints', async () => {
  await host(<Report />, { until: '2026-02-10' });
  expect(await screen.findByRole('button', { name: 'Printen' })).toBeVisible();
});

test('a browser inside an app that has no print is not asked to', async () => {
  vi.stubGlobal('print', undefined);
  await host(<Report />, { until: '2026-02-10' });
  expect(await screen.findByRole('button', { name: 'Bewaren als pagina' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Printen' })).toBeNull();
});
