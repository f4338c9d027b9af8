import { expectTypeOf, test } from 'vitest';
import { enMessages } from './en/index';
import type { DeepPartial, MessageKey, Messages, PathOf } from './locale.types';
import { nlPoliteMessages } from './nl-u/index';
import type { Texts } from './texts';

test('English has the texts of Dutch, and no other', () => {
  // By what is left over: comparing more than a thousand names as two whole types takes ten seconds.
  expectTypeOf<Exclude<MessageKey, PathOf<typeof enMessages>>>().toBeNever();
  expectTypeOf<Exclude<PathOf<typeof enMessages>, MessageKey>>().toBeNever();
  enMessages satisfies Messages;
});

test('the u form only replaces texts that exist', () => {
  expectTypeOf<Exclude<PathOf<typeof nlPoliteMessages>, MessageKey>>().toBeNever();
  nlPoliteMessages satisfies DeepPartial<Messages>;
});

test('a language that lacks a text is no language', () => {
  expectTypeOf<{ terms: { finding: string } }>().not.toExtend<Messages>();
});

test('names and values are typed', () => {
  const { t } = {} as Texts;
  const energy = 0 as -2 | -1 | 0 | 1 | 2;
  expectTypeOf(t('terms.finding')).toBeString();
  expectTypeOf(t(`explorationLog.note.energy.${energy}`)).toBeString();
  expectTypeOf(t('counts.findings', { n: 1 })).toBeString();
  expectTypeOf(t('events.finding.logged', { author: 'coach' })).toBeString();
  // @ts-expect-error no such text
  t('terms.find');
  // @ts-expect-error the count is missing
  t('counts.findings');
  // @ts-expect-error a count is a number
  t('counts.findings', { n: 'two' });
  // @ts-expect-error this text takes no values
  t('terms.finding', { n: 1 });
});
