import { type ErrorCode, errorMessages, OnderwegError, type StoreReason } from '@onderweg/core';
import { createTexts } from '@onderweg/texts';
import { en } from '@onderweg/texts/en';
import { nl } from '@onderweg/texts/nl';
import { describe, expect, test } from 'vitest';
import { toStoreState } from './saving.state';

const words = createTexts({ locale: nl });
const state = (durability: 'durable' | 'memory' | 'readonly', code?: ErrorCode, reason?: StoreReason) =>
  toStoreState({ durability, problem: code && new OnderwegError(code, { reason }) });

describe('[P47] the line says what is true of the store', () => {
  test.each([
    ['durable', undefined, undefined, undefined],
    ['memory', undefined, undefined, 'memory'],
    ['memory', 'ONDERWEG-302', undefined, 'memory'],
    ['memory', 'ONDERWEG-302', 'unreadable', 'unreadable'],
    ['readonly', 'ONDERWEG-302', 'cleared', 'cleared'],
    ['readonly', 'ONDERWEG-302', undefined, 'unavailable'],
    ['readonly', 'ONDERWEG-304', undefined, 'readonly'],
    ['readonly', 'ONDERWEG-303', undefined, 'blocked'],
    ['readonly', undefined, undefined, 'locked'],
    ['durable', 'ONDERWEG-301', undefined, 'full'],
    ['durable', 'ONDERWEG-309', undefined, 'unconfirmed'],
    ['durable', 'ONDERWEG-313', undefined, 'slow'],
    ['durable', 'ONDERWEG-314', undefined, 'unreachable'],
    ['durable', 'ONDERWEG-315', undefined, 'signedOut'],
    ['durable', 'ONDERWEG-101', undefined, undefined],
  ] as const)('%s with %s %s', (durability, code, reason, expected) => {
    expect(state(durability, code, reason)).toBe(expected);
  });

  test('only what a newer version wrote asks to load the page again; who lost words is never sent to that', () => {
    for (const code of Object.keys(errorMessages) as ErrorCode[]) {
      for (const reason of [undefined, 'cleared', 'unreadable'] as const) {
        const found = state('readonly', code, reason);
        if (found === undefined || found === 'readonly' || found === 'saved' || found === 'saving' || found === 'draft') continue;
        const said = `${words.t(`saving.states.${found}`)} ${words.t(`saving.help.${found}`)}`;
        expect(said, code).not.toMatch(/nieuwere versie|^Laad de pagina/);
      }
    }
  });

  test('each state has words of its own, in each language and form', () => {
    for (const texts of [words, createTexts({ locale: nl, address: 'u' }), createTexts({ locale: en })]) {
      const said = Object.keys(nl.messages.saving.help).map((name) => texts.t(`saving.states.${name as 'memory'}`));
      expect(new Set(said).size).toBe(said.length);
    }
  });

  test('a code of another version says nothing of the store', () => {
    const problem = Object.assign(new OnderwegError('ONDERWEG-301'), { code: 'ONDERWEG-399' }) as OnderwegError;
    expect(toStoreState({ durability: 'durable', problem })).toBeUndefined();
  });
});
