import { useOnderweg } from './onderweg.context';

/** A firm's own text by language, in the language that is shown now; else in any that it has. */
export function useOwnText(): (text: Readonly<Record<string, string>> | undefined) => string | undefined {
  const { texts } = useOnderweg();
  const language = texts.locale.split('-')[0] ?? texts.locale;
  return (text) => text?.[texts.locale] ?? text?.[language] ?? Object.values(text ?? {})[0];
}
