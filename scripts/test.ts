import { ensureChromium } from './chromium.ts';
import { parts } from './test/parts.ts';
import { endCommands } from './test/run-command.ts';
import { runParts } from './test/run-parts.ts';

// pnpm test                 every part, as continuous integration runs it
// pnpm test unit stories    only these parts
const names = process.argv.slice(2).filter((name) => name !== '--');
const unknown = names.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  console.log(`There is no part named ${unknown.join(', ')}. The parts are: ${parts.map(({ name }) => name).join(', ')}.`);
  stop();
}

const chosen = parts.filter(({ name, isThere }) => (names.length === 0 || names.includes(name)) && (isThere?.() ?? true));

// Unit tests of the stores drive a browser too, so every run looks for one first.
const chromium = ensureChromium();
if (chromium) process.env.CHROMIUM_PATH = chromium;
else if (chosen.some(({ needsBrowser }) => needsBrowser)) {
  console.log('The tests need a browser: install Chromium or Chrome, or say where it is with CHROMIUM_PATH=/path/to/chromium.');
  stop();
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    endCommands();
    process.exit(130);
  });
}

const outcomes = await runParts(chosen, (part, { failed, output }, seconds) => {
  console.log(`${failed > 0 ? '✗' : '✓'} ${part.name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s`);
  if (failed > 0) console.log(output.trimEnd().replace(/^/gm, '    '));
});
report(outcomes);

function report(outcomes: readonly { readonly passed: number; readonly failed: number; readonly skipped: number }[]): void {
  const sum = (kind: 'passed' | 'failed' | 'skipped') => outcomes.reduce((total, outcome) => total + outcome[kind], 0);
  const failed = sum('failed');
  process.exitCode = failed > 0 ? 1 : 0;
  console.log(`Tests: ${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`);
}

/** Nothing could be tried, and that is a failure as well. */
function stop(): never {
  report([{ passed: 0, failed: 1, skipped: 0 }]);
  process.exit(1);
}
