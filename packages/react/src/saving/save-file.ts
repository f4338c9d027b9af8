/** Hands a file to the person, from the document that they are in. */
export function saveFile(document: Document, name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read it well after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
