/** Prints the report alone, and leaves the page as it was: what stands around it does not go to paper. */
export function printPage(document: Document): void {
  const { defaultView: view, documentElement: root } = document;
  if (!view) return;
  root.dataset['onderwegPrinting'] = 'report';
  view.addEventListener('afterprint', () => delete root.dataset['onderwegPrinting'], { once: true });
  view.print();
}
