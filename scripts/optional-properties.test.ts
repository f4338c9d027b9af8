import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const published = 'packages/*/src/**/*.{ts,tsx}';
const isInside = (file: string) => /\.test(\.|-)|\.test-d\.|\.stories\.|\/examples\/|\/test-host\//.test(file);

/** Optional properties that a host with `exactOptionalPropertyTypes` cannot hand an `undefined`. */
function findExact(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isOptional = (ts.isPropertySignature(node) || ts.isMappedTypeNode(node)) && node.questionToken;
    if (isOptional && node.type && !takesUndefined(node.type)) found.push(`${file}: ${node.getText().split('\n')[0]}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

const loose = [ts.SyntaxKind.UndefinedKeyword, ts.SyntaxKind.UnknownKeyword, ts.SyntaxKind.NeverKeyword];

function takesUndefined(type: ts.TypeNode): boolean {
  return ts.isUnionTypeNode(type) ? type.types.some(takesUndefined) : loose.includes(type.kind);
}

test('[P46] whoever may leave a property out may also hand over undefined', () => {
  const files = globSync(published, { cwd: root }).filter((file) => !isInside(file));
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => findExact(file, readFileSync(resolve(root, file), 'utf8')))).toEqual([]);
});

test('an exact property is found, also in a mapped type', () => {
  const text = "type A = { a?: string; b?: 'x' | undefined; c?: unknown }; type B = { [Key in 'k']?: number };";
  expect(findExact('a.ts', text)).toEqual(['a.ts: a?: string;', "a.ts: { [Key in 'k']?: number }"]);
});
