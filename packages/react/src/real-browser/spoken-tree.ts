import type { Page } from 'playwright';

type Value = { readonly value?: unknown };
type Node = {
  readonly ignored: boolean;
  readonly role?: Value | undefined;
  readonly name?: Value | undefined;
  readonly description?: Value | undefined;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[] | undefined;
};

/** What the browser tells a screen reader of the page: role, name and description of each thing, and whether its changes are read out. */
export async function readSpokenTree(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { readonly nodes: readonly Node[] };
  await session.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && !['InlineTextBox', 'RootWebArea', 'generic', 'none'].includes(String(role?.value)))
    .map(({ role, name, description, properties }) => {
      const live = properties?.find((each) => each.name === 'live')?.value.value;
      return [role?.value, name?.value, description?.value && `(${description.value})`, live && `live: ${live}`]
        .filter(Boolean)
        .join(' ');
    });
}
