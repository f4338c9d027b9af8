import type { ReportPage } from './report.types';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeSigns(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
}

/** A4 with room to write in; the same page reads well on a phone. */
const style = `
@page { size: A4; margin: 20mm 18mm; }
body { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; break-after: avoid; }
ul { margin: 0; padding-left: 1.2rem; }
li { margin: .25rem 0; break-inside: avoid; white-space: pre-line; }
.day { margin: 0; color: #4a4a4a; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } }
`;

/**
 * A report as one page that needs nothing else: no script, no picture, nothing from the network. Right on A4.
 *
 * @param language of the words in it, such as `nl`
 */
export function toHtml({ title, subtitle, sections }: ReportPage, language: string): string {
  const parts = sections.map(
    ({ title: heading, lines }) =>
      `<section><h2>${escapeSigns(heading)}</h2><ul>${lines.map(({ text }) => `<li dir="auto">${escapeSigns(text)}</li>`).join('')}</ul></section>`,
  );
  const day = subtitle === '' ? '' : `<p class="day">${escapeSigns(subtitle)}</p>`;
  return [
    '<!doctype html>',
    `<html lang="${escapeSigns(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeSigns(title)}</title><style>${style}</style></head>`,
    `<body><main><h1>${escapeSigns(title)}</h1>${day}${parts.join('')}</main></body></html>`,
    '',
  ].join('\n');
}
