import type { ReportPage } from './report.types';

/** Every sign that Markdown or the HTML inside it could take for its own, so that words stay words. */
const signs = /[\\`*_{}[\]()#+\-.!|<>~&=:@/$^"']/g;

function escapeSigns(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(signs, '\\$&');
}

/** The lines that somebody wrote, all inside the same point of the list: a break, or an empty line where there was one. */
function toItem(text: string): string {
  const paragraphs = text.trim().split(/\s*\n\s*\n\s*/);
  return paragraphs
    .map((paragraph) =>
      paragraph
        .split(/\s*\n\s*/)
        .map(escapeSigns)
        .join('\\\n  '),
    )
    .join('\n\n  ');
}

/** A report as CommonMark: headings and lists, and nothing that was typed can become either. */
export function toMarkdown({ title, subtitle, sections }: ReportPage): string {
  const parts = sections.map(
    ({ title: heading, lines }) => `## ${escapeSigns(heading)}\n\n${lines.map(({ text }) => `- ${toItem(text)}`).join('\n')}\n`,
  );
  return [`# ${escapeSigns(title)}\n`, ...(subtitle === '' ? [] : [`${escapeSigns(subtitle)}\n`]), ...parts].join('\n');
}
