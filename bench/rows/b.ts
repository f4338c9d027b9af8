import type { Row } from '../measure.ts';
import { toText } from '../results.ts';
import { measureBytes } from '../sizes.ts';

const fields = Array.from(
  { length: 10 },
  (_, at) => `<label>Vraag ${at}<input name="f${at}" defaultValue="" required /></label>`,
);
const plainForm = `export const Form = ({ onSubmit }) => <form onSubmit={onSubmit}>${fields.join('')}<button>Verder</button></form>;`;

/** What a form of ten fields needs from each; all that a page would not use is shaken off. */
const peers: Record<string, string> = {
  'plain React form': plainForm,
  'react-hook-form + zod/mini':
    "export { useForm, FormProvider } from 'react-hook-form'; export { zodResolver } from '@hookform/resolvers/zod';" +
    "import { object, string, minLength } from 'zod/mini'; export const schema = object({ a: string().check(minLength(1)) });",
  'base-ui form':
    "export { Form } from '@base-ui-components/react/form'; export { Field } from '@base-ui-components/react/field';",
  formik: "export { Formik, Form, Field, ErrorMessage } from 'formik';",
  RJSF: "export { default } from '@rjsf/core'; export { default as validator } from '@rjsf/validator-ajv8';",
  SurveyJS: "export { Model } from 'survey-core'; export { Survey } from 'survey-react-ui';",
  'zod/mini as core uses it': "export * from '../packages/core/src/schema.ts';",
};

const widgets = "export * from '@onderweg/react';";
const journal = "export { openJournal } from '@onderweg/core';";
const locale = "export { nl } from '@onderweg/texts/nl';";
const storage = "export { indexedDbStorage } from '@onderweg/storage/indexeddb';";
const all = widgets + journal + locale + storage;
const script = `${all} export { createRoot } from 'react-dom/client'; export { createElement } from 'react';`;

const own: Record<string, string> = {
  'B1 Intake, provider and a journal': `${journal} export { Intake, Onderweg } from '@onderweg/react';`,
  'B2 all widgets, a journal, Dutch, IndexedDB': all,
  'part of B2: openJournal (core) alone': journal,
  'part of B2: Dutch alone': locale,
  'part of B2: IndexedDB alone': storage,
  'part of B2: all widgets without core': "export * from '@onderweg/react';",
  'part: the log with its virtual list': "export { ExplorationLog } from '@onderweg/react';",
  'B4 fold alone': "export { fold } from '@onderweg/core';",
  'B4 one reading alone (nextStep)': "export { nextStep } from '@onderweg/core';",
  'B4 one reading alone (whereWasI)': "export { whereWasI } from '@onderweg/core';",
};

async function measureAll(codes: Record<string, string>, withReact = false): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for (const [name, code] of Object.entries(codes)) sizes[name] = (await measureBytes(code, { withReact })) / 1000;
  return sizes;
}

export const row: Row = async () => {
  const sizes: Record<string, number> = { ...(await measureAll(own)), ...(await measureAll(peers)) };
  const inside = await measureAll(
    {
      'B3 one script, React inside': script,
      'SurveyJS, React inside': `${peers.SurveyJS} export { createRoot } from 'react-dom/client';`,
      'React and react-dom alone': "export { createRoot } from 'react-dom/client'; export { createElement } from 'react';",
    },
    true,
  );
  Object.assign(sizes, inside);
  const size = (name: string) => sizes[name] ?? Number.NaN;
  const intake = size('B1 Intake, provider and a journal');
  const everything = size('B2 all widgets, a journal, Dutch, IndexedDB');
  const parts = {
    core: 'part of B2: openJournal (core) alone',
    Dutch: 'part of B2: Dutch alone',
    IndexedDB: 'part of B2: IndexedDB alone',
    widgets: 'part of B2: all widgets without core',
  };
  const why = Object.entries(parts)
    .map(([name, part]) => `${name} ${toText(size(part))}`)
    .join(', ');
  const insideWhy = `${toText(size('React and react-dom alone'))} is React, and B2 is ${toText(everything)}`;
  const aboveZod = (name: string) => size(name) - size('zod/mini as core uses it');
  return {
    row: 'B',
    what: 'sizes, minified and gzip -9, React outside unless said',
    figures: Object.entries(sizes).map(([what, value]) => ({ what, value, unit: 'kB' })),
    verdicts: [
      { goal: 'B1 Intake with core ≤ 30 kB', value: intake, limit: 30 },
      { goal: 'B1 ÷ RJSF ≤ 0.25', value: intake / size('RJSF'), limit: 0.25 },
      { goal: 'B1 ÷ SurveyJS ≤ 0.1', value: intake / size('SurveyJS'), limit: 0.1 },
      { goal: 'B2 everything ≤ 65 kB', value: everything, limit: 65, why },
      { goal: 'B2 ÷ RJSF ≤ 0.5', value: everything / size('RJSF'), limit: 0.5, why },
      { goal: 'B3 one script ≤ 135 kB', value: size('B3 one script, React inside'), limit: 135, why: insideWhy },
      { goal: 'B3 ÷ SurveyJS ≤ 0.4', value: size('B3 one script, React inside') / size('SurveyJS, React inside'), limit: 0.4 },
      { goal: 'B4 fold alone ≤ 8 kB above zod/mini', value: aboveZod('B4 fold alone'), limit: 8 },
      { goal: 'B4 one reading alone ≤ 8 kB', value: size('B4 one reading alone (nextStep)'), limit: 8 },
    ],
  };
};
