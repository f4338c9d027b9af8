import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import postcss, { type Declaration, type Root, type Rule } from 'postcss';

/** Two ids that no element has: heavier than any rule of a host, in a list that still matches what stands beside them. */
const weight = '#onderweg#onderweg';
/** What is ours. Not the whole provider: a host may have put its own elements in there. Drawings come apart: `revert` takes their attributes away. */
const ours = ['[data-widget]', '[data-widget] :not(svg,svg *)'];
const pseudo = ['::before', '::after', '::placeholder', '::marker', '::file-selector-button'];
/** What no drawing of ours has as an attribute: undone for all of it. */
const bare =
  'display position float color cursor line-height font-family font-style font-variant letter-spacing word-spacing text-align text-decoration text-indent text-transform text-shadow white-space border margin padding background box-shadow outline vertical-align box-sizing transition animation filter max-width min-width max-height min-height';
/** What a drawing may have as an attribute: undone where it has not. */
const drawn =
  'overflow fill stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin opacity font-size font-weight transform width height';

/** The rules that undo a host's for the drawings; `within` makes the selector as heavy as the sheet needs. */
function undoDrawings(within: (selector: string) => string, value: string): string[] {
  const rule = (without: string, names: readonly string[]) =>
    `${within(`[data-widget] :is(svg,svg *)${without}`)}{${names.map((name) => `${name}:${value}`).join(';')}}`;
  return [rule('', bare.split(' ')), ...drawn.split(' ').map((name) => rule(`:not([${name}])`, [name]))];
}

/** Writes beside the kit's sheet the two for hosts whose own rules nobody may change. */
export function writeHostSheets(folder: string): void {
  const css = readFileSync(resolve(folder, 'styles.css'), 'utf8');
  writeFileSync(resolve(folder, 'styles.shielded.css'), toShielded(css));
  writeFileSync(resolve(folder, 'styles.armoured.css'), toArmoured(css));
}

/** Outside the layer and with more weight than a host's own rules; everything a host set on an element of ours is undone first. */
export function toShielded(css: string): string {
  const tokens = postcss.parse(css);
  keepOnly(tokens, isToken);
  const rules = postcss.parse(css);
  keepOnly(rules, (declaration) => !isToken(declaration));
  unwrapLayers(rules);
  eachOwnRule(rules, (rule) => {
    rule.selectors = rule.selectors.map(addWeight);
  });
  const undo = [
    `:is(${weight},${ours.join(',')}){all:revert}`,
    `${pseudo.map((part) => `:is(${weight},[data-widget] :not(svg,svg *))${part}`).join(',')}{all:revert}`,
    ...undoDrawings((selector) => `:is(${weight},${selector})`, 'revert'),
  ];
  return [tokens, ...undo, rules].map(String).join('\n');
}

/** In a layer and important: there the first layer wins, and a layer wins from what has none, so also from a host's own `!important`. */
export function toArmoured(css: string): string {
  const rules = postcss.parse(css);
  eachOwnRule(rules, (rule) =>
    rule.each((node) => {
      if (node.type === 'decl' && !isToken(node)) node.important = true;
    }),
  );
  const isFree = ':not([style])';
  const undo = [
    `:where([data-widget]${isFree},[data-widget] :not(svg,svg *,[style])){all:revert!important}`,
    `${pseudo.map((part) => `:where([data-widget] :not(svg,svg *))${part}`).join(',')}{all:revert!important}`,
    ...undoDrawings((selector) => `:where(${selector})`, 'revert!important'),
  ];
  return `@layer onderweg,onderweg-undo;\n${rules}\n@layer onderweg-undo{${undo.join('')}}`;
}

function isToken({ prop }: Declaration): boolean {
  return prop.startsWith('--');
}

/** Not the steps of a movement: those are no selectors. */
function eachOwnRule(root: Root, change: (rule: Rule) => void): void {
  root.walkRules((rule) => {
    const { parent } = rule;
    if (parent?.type === 'atrule' && 'name' in parent && /keyframes$/.test(String(parent.name))) return;
    change(rule);
  });
}

function keepOnly(root: Root, isKept: (declaration: Declaration) => boolean): void {
  root.walkDecls((declaration) => {
    if (!isKept(declaration)) declaration.remove();
  });
  root.walkComments((comment) => {
    comment.remove();
  });
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  // From the inside out: what holds nothing any more goes as well. `@layer onderweg;` never held anything.
  let wasEmpty = true;
  while (wasEmpty) {
    wasEmpty = false;
    root.walkAtRules((atRule) => {
      if (atRule.nodes?.length !== 0) return;
      atRule.remove();
      wasEmpty = true;
    });
  }
}

function unwrapLayers(root: Root): void {
  root.walkAtRules('layer', (layer) => {
    if (layer.nodes) layer.replaceWith(layer.nodes);
    else layer.remove();
  });
}

/** Every rule of the kit is one `:where(…)`; those for paper are not, and stay above. */
function addWeight(selector: string): string {
  return selector.includes(':where(') ? selector.replace(':where(', `:is(${weight},`) : `${selector}:not(${weight})`;
}
