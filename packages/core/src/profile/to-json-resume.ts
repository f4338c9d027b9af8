import type { ProfileLine } from './profile-lines';

export type JsonResumeOptions = {
  /** The lines that the client ticked, as they want them to read. */
  readonly lines: readonly ProfileLine[];
  readonly name?: string | undefined;
  /** What a kind of exploration is called: "Half a day along". */
  readonly toKindWord: (kind: string) => string;
};

/** A JSON Resume (jsonresume.org), as far as the way has made it clear: to take along to where a whole one is made. */
export type JsonResume = {
  readonly $schema: string;
  readonly basics: {
    readonly name?: string | undefined;
    readonly label?: string | undefined;
    readonly summary?: string | undefined;
  };
  readonly interests: readonly { readonly name: string }[];
  readonly projects: readonly { readonly name: string; readonly description: string; readonly startDate?: string | undefined }[];
};

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json';

/**
 * @example
 * const file = JSON.stringify(toJsonResume({ lines, toKindWord }), undefined, 2);
 */
export function toJsonResume({ lines, name = '', toKindWord }: JsonResumeOptions): JsonResume {
  const of = (part: ProfileLine['part']) =>
    lines.filter((line) => line.part === part && (line.text !== '' || part === 'project'));
  const label = of('label').map(({ text }) => text);
  const summary = of('summary').map(({ text }) => text);
  return {
    $schema: schema,
    basics: {
      ...(name.trim() === '' ? {} : { name: name.trim() }),
      ...(label.length > 0 ? { label: label.join(', ') } : {}),
      ...(summary.length > 0 ? { summary: summary.join('\n') } : {}),
    },
    interests: of('interest').map(({ text }) => ({ name: text })),
    projects: of('project').map(({ text, kind = '', day }) => ({
      name: toKindWord(kind),
      description: text,
      ...(day !== undefined && isDayOfResume(day) ? { startDate: day } : {}),
    })),
  };
}

/** The schema takes years from 1000 to 2999. A day of a broken file is left out, and what was done stays. */
function isDayOfResume(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return /^[12]\d{3}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}
