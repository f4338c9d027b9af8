import type { ReportPage } from './report.types';

/** Every sign that Markdown or the HTML inside it could take for its own, so that words stay words. */
const signs = /[\\`*_{}[\]()#+\-.!|<>~&=:@/$^"']/g;

function escapeSigns(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(signs, '\\$&');
}

/** A report as CommonMark: headings and lists, and nothing that was typed can become either. */
export function toMarkdown({ title, subtitle, sections }: ReportPage): string {
  const parts = sections.map(
    ({ title: heading, lines }) =>
      `## ${escapeSigns(heading)}\n\n${lines.map(({ text }) => `- ${escapeSigns(text)}`).join('\n')}\n`,
  );
  return [`# ${escapeSigns(title)}\n`, ...(subtitle === '' ? [] : [`${escapeSigns(subtitle)}\n`]), ...parts].join('\n');
}
