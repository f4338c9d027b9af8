import '../styles.css';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Intake } from '../intake';
import { host } from '../test-host/test-host';

const handedDown = {
  textAlign: 'center',
  textTransform: 'uppercase',
  letterSpacing: '4px',
  wordSpacing: '9px',
  lineHeight: '60px',
  whiteSpace: 'nowrap',
  cursor: 'crosshair',
  fontStyle: 'italic',
  fontWeight: '900',
  fontVariantCaps: 'small-caps',
  fontSize: '40px',
  textIndent: '50px',
  textShadow: 'rgb(255, 0, 0) 1px 1px 1px',
  wordBreak: 'break-all',
  color: 'rgb(255, 0, 0)',
} as const;

const look = async () => {
  await host(<Intake />);
  const elements = [await screen.findByRole('region'), await screen.findByText(/./, { selector: 'h2' })];
  return elements.map((element) => {
    const style = getComputedStyle(element);
    return Object.keys(handedDown).map((name) => [name, style[name as keyof typeof handedDown]]);
  });
};

afterEach(cleanup);
afterEach(() => document.body.removeAttribute('style'));

test('[P37] what a page hands down to everything in it stops at a widget', async () => {
  const alone = await look();
  cleanup();
  Object.assign(document.body.style, handedDown);
  expect(getComputedStyle(document.body)).toMatchObject(handedDown);
  expect(await look()).toEqual(alone);
});

test('[P37] a page that hides the widgets still hides them', async () => {
  document.body.style.visibility = 'hidden';
  await host(<Intake />);
  expect(getComputedStyle(document.querySelector('[data-widget]') as Element).visibility).toBe('hidden');
});
