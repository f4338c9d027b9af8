import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { writeWorker } from './write-worker';

function makeSite(files: Readonly<Record<string, string>>): string {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(site, 'assets'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(site, name), content);
  return site;
}

function writeAndRead(site: string): { readonly version: string; readonly files: Readonly<Record<string, string>> } {
  writeWorker(site);
  const text = readFileSync(join(site, 'sw.js'), 'utf8');
  return JSON.parse(text.slice(text.lastIndexOf('(self, ') + 7, text.lastIndexOf(');')));
}

const site = { 'index.html': '<p>', 'assets/a b.js': '1', 'assets/a.js.map': '{}', '.htaccess': 'x', _redirects: 'x' };

test('the worker lists what a server hands out, by its address, with its hash', () => {
  expect(writeAndRead(makeSite(site)).files).toEqual({
    'assets/a%20b.js': 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s=',
    'index.html': 'sha256-M/J5lGcXcoeikmB4ChB6yY6mPdYWX2f8wNdHZ9CoIJA=',
  });
});

test('the same site gives the same version, and any other content another one', () => {
  const folder = makeSite(site);
  const { version } = writeAndRead(folder);
  expect(writeAndRead(folder).version).toBe(version);
  expect(writeAndRead(makeSite(site)).version).toBe(version);
  expect(writeAndRead(makeSite({ ...site, 'index.html': '<b>' })).version).not.toBe(version);
});

test('the worker is a script of its own, that uses nothing outside itself', () => {
  const folder = makeSite(site);
  writeWorker(folder);
  const heard: string[] = [];
  const self = {
    registration: { scope: 'https://portal/' },
    location: { href: 'https://portal/sw.js' },
    addEventListener: (name: string) => heard.push(name),
  };
  runInNewContext(readFileSync(join(folder, 'sw.js'), 'utf8'), { self, URL });
  expect(heard).toEqual(['install', 'activate', 'fetch']);
});
