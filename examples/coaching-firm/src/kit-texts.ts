import { isFixedText, type Method } from '@onderweg/core';
import { type Address, exportMessages } from '@onderweg/texts';
import { nl } from '@onderweg/texts/nl';

/** One text of the kit, as an owner looks for it. */
export type KitText = {
  readonly name: string;
  /** Where it stands, in words. */
  readonly part: string;
  /** In the form of address of the firm. */
  readonly text: string;
  /** In the other form, where that differs. */
  readonly other?: { readonly address: Address; readonly text: string };
  /** What the firm says in its place. */
  readonly own?: string;
  /** Whether it is a promise of the kit, and so never a firm's own. */
  readonly isFixed: boolean;
};

/** Parts that have no title of their own on the screen. One that is not here goes by its name. */
const parts: { readonly [name: string]: string } = {
  actions: 'Knoppen',
  counts: 'Aantallen',
  endings: 'Afronden',
  errors: 'Als er iets misgaat',
  events: 'Wat er gebeurde, in de reis en in een verslag',
  fields: 'Bij elk invulveld',
  methodProblems: 'Controle van een methode',
  readers: 'Wie leest mee',
  saving: 'Bewaren',
  selfCheck: 'Klopt wat er bewaard is?',
  standstill: 'Als het stilvalt',
  states: 'Hoe iets ervoor staat',
  suggestions: 'Voorstellen',
  terms: 'Losse begrippen',
};

export function readKitTexts(method: Method | undefined): readonly KitText[] {
  const address = method?.address ?? 'je';
  const otherAddress = address === 'je' ? 'u' : 'je';
  const others = exportMessages(nl, otherAddress);
  const own = { ...method?.texts?.['nl'], ...method?.texts?.['nl-NL'] };
  const texts = exportMessages(nl, address);
  return Object.entries(texts).map(([name, text]) => {
    const [group = ''] = name.split('.');
    const [other, ours] = [others[name], own[name]];
    return {
      name,
      part: texts[`${group}.title`] ?? parts[group] ?? group,
      text,
      isFixed: isFixedText(name),
      ...(other !== undefined && other !== text ? { other: { address: otherAddress, text: other } } : {}),
      ...(ours === undefined ? {} : { own: ours }),
    };
  });
}
