/** Marks a page for paper: the document, and each host of a shadow root that the report stands in. Gives what takes the marks away. */
export function markForPrint(from: Element): () => void {
  const { documentElement } = from.ownerDocument;
  const shadows = findShadows(from);
  documentElement.dataset['onderwegPrinting'] = 'report';
  for (const { host } of shadows) host.setAttribute('data-onderweg-printing', 'host');
  const unadopt = adopt(from.ownerDocument, shadows);
  return () => {
    delete documentElement.dataset['onderwegPrinting'];
    for (const { host } of shadows) host.removeAttribute('data-onderweg-printing');
    unadopt();
  };
}

function findShadows(from: Element): ShadowRoot[] {
  const root = from.getRootNode();
  // Of whichever window it is, only the root in a shadow has a host.
  return 'host' in root ? [root as ShadowRoot, ...findShadows((root as ShadowRoot).host)] : [];
}

/** What hides the rest of the page stands in the kit's sheet, and a page around a shadow root may not have that. */
function adopt(document: Document, shadows: readonly ShadowRoot[]): () => void {
  const sheets = shadows.flatMap(({ adoptedStyleSheets }) => [...adoptedStyleSheets]);
  if (sheets.length === 0) return () => undefined;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
  };
}
