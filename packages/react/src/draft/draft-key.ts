/** The name of a stored draft: the form, the tab that it belongs to, and a number for what was put beside a form. */
export type DraftKey = { readonly form: string; readonly slot: string; readonly part?: number | undefined };

/** `exploration-log/note#k3f9` or `exploration-log/note#k3f9~2`. */
export function writeDraftKey({ form, slot, part }: DraftKey): string {
  return part === undefined ? `${form}#${slot}` : `${form}#${slot}~${part}`;
}

/** A key without a slot is from a version in which all tabs shared one draft. */
export function parseDraftKey(key: string): DraftKey {
  const [, form = key, slot = '', part] = /^(.*)#([^#~]*)(?:~(\d+))?$/.exec(key) ?? [];
  return part === undefined ? { form, slot } : { form, slot, part: Number(part) };
}
