import type { ReportPage } from './report.types';

/** What Markdown takes for its own wherever it stands. */
const anywhere = /[\\`*[\]|~<]/g;
/** An underscore inside a word is only an underscore. */
const emphasis = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const entity = /&(?=#?\w+;)/g;

/** Only what would be read as markup where it stands gets a backslash: the words are for people. */
function escapeSigns(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(anywhere, '\\$&')
    .replace(emphasis, '\\$&')
    .replace(entity, '\\$&')
    .replace(/^[-+=>#]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/(?<=^| )#+$/, (signs) => signs.replaceAll('#', '\\#'));
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
