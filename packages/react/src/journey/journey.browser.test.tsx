import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent as realKeyboard } from 'vitest/browser';
import { host } from '../test-host/test-host';
import { Journey } from '.';

afterEach(cleanup);

/** What the list says in its labels, added up. */
function sumInList(word: RegExp): number {
  return screen
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.closest('summary')?.lastElementChild?.textContent?.match(word)?.[1] ?? '0')
    .reduce((sum, digits) => sum + Number(digits), 0);
}

describe('journey', () => {
  test('the text of the picture says what the list adds up to', async () => {
    await host(<Journey />, { until: '2026-05-01' });
    const picture = await screen.findByRole('img', { name: 'De rondes door de tijd, van 12 januari 2026 tot 1 mei 2026' });
    const text = document.getElementById(picture.getAttribute('aria-describedby') ?? '')?.textContent;
    const rounds = screen.getAllByRole('heading', { level: 3, name: /^Ronde \d+/ }).length;
    const explorations = sumInList(/(\d+) verkenning/);
    const findings = sumInList(/(\d+) vondst/);
    expect([rounds, explorations, findings]).toEqual([6, 9, 32]);
    expect(text).toBe(`${rounds} rondes, ${explorations} verkenningen, ${findings} vondsten. De lijst eronder zegt hetzelfde.`);
  });

  test('the picture draws each exploration and each course of the list', async () => {
    await host(<Journey />, { until: '2026-05-01' });
    const picture = await screen.findByRole('img');
    expect(picture.querySelectorAll('[data-part="dot"]')).toHaveLength(9);
    expect([...picture.querySelectorAll('[data-part="sign-word"]')].map(({ textContent }) => textContent)).toEqual([
      'Ervoor gaan',
      'Versmallen',
      'Wisselen',
      'Verbreden',
      'Wisselen',
      'Volhouden',
    ]);
  });

  test('an older round is written only when it is opened, by its link in the picture and by the keyboard', async () => {
    await host(<Journey />, { until: '2026-05-01' });
    const text = 'Drie jaar school voor iets dat op één punt na niet is wat ik zoek.';
    const link = await screen.findByRole('link', { name: 'Ga naar ronde 3' });
    expect(screen.queryByText(text)).toBeNull();
    link.focus();
    await realKeyboard.keyboard('{Enter}');
    await screen.findByText(text);
    const label = screen.getByRole('heading', { name: 'Ronde 3' }).closest('summary');
    expect(document.activeElement).toBe(label);
    expect(location.hash).toBe('');
    await realKeyboard.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByText(text)).toBeNull());
  });

  test('what was expected of an exploration stands with it', async () => {
    const { journal } = await host(<Journey />);
    const expected = { assumption: 'Ze zoeken techneuten.', wouldChangeMyMind: 'Als ze liever iemand uit de zorg hebben.' };
    await journal.record('intake.given', { question: 'Wat past bij mij?' });
    await journal.record('exploration.planned', { id: 'x1', kind: 'talk', ...expected });
    await journal.record('exploration.done', { id: 'x1' });
    expect(await screen.findByText('Je verwachtte: ‘Ze zoeken techneuten.’')).toBeVisible();
    expect(screen.getByText('Dit zou je anders laten denken: ‘Als ze liever iemand uit de zorg hebben.’')).toBeVisible();
  });

  test('two courses for one round stand side by side', async () => {
    await host(<Journey />, { until: '2026-05-01' });
    await userEvent.click(await screen.findByRole('heading', { name: 'Ronde 3' }));
    const courses = (await screen.findByText('Verbreden', { selector: 'strong' })).closest('ul');
    if (!courses) throw new Error('The courses are a list.');
    expect(
      within(courses)
        .getAllByRole('listitem')
        .map((item) => item.querySelector('strong')?.textContent),
    ).toEqual(['Wisselen', 'Verbreden']);
  });

  test('what is recorded shows at once, in the picture and in the list', async () => {
    const { journal } = await host(<Journey />, { until: '2026-01-24' });
    await screen.findByText('1 ronde, 2 verkenningen, 6 vondsten. De lijst eronder zegt hetzelfde.');
    await journal.record('finding.logged', { text: 'Ze zoeken juist mensen uit de zorg.', kind: 'surprise' });
    await screen.findByText('1 ronde, 2 verkenningen, 7 vondsten. De lijst eronder zegt hetzelfde.');
    await screen.findByText(/Ze zoeken juist mensen uit de zorg/);
    expect(screen.getByRole('img').querySelectorAll('[data-part="surprise"]')).toHaveLength(2);
  });

  test('a long round is shown in parts, and the focus goes on where the new part begins', async () => {
    const { journal } = await host(<Journey />, { until: '2026-01-15' });
    const findings = Array.from({ length: 80 }, (_, at) => ['finding.logged', { text: `Vondst ${at + 1}` }] as const);
    await journal.recordAll(findings);
    await screen.findByText('Vondst 30');
    expect(screen.queryByText('Vondst 31')).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: /^(Meer|Alles) tonen/ }));
    const next = (await screen.findByText('Vondst 31')).closest('li');
    expect(document.activeElement).toBe(next);
    expect(screen.queryByRole('button', { name: 'Meer tonen' })).toBeNull();
  });

  test('before the first step there is a word of welcome and no empty picture', async () => {
    await host(<Journey />);
    await screen.findByRole('heading', { name: 'De reis begint hier' });
    expect(screen.queryByRole('img')).toBeNull();
  });
});
