import { useState } from 'react';
import { useTexts } from '../onderweg/use-texts';

const long = 700;
const begin = 400;

/** The beginning of a text, at the end of a word; the whole of it when it is short. */
export function shorten(text: string): string {
  if (text.length <= long) return text;
  const start = text.slice(0, begin);
  const end = start.lastIndexOf(' ');
  return `${(end > begin / 2 ? start.slice(0, end) : start).trimEnd()}…`;
}

/** A text that may be very long: its beginning, and all of it one tap away. */
export function LongText({ text }: { text: string }) {
  const texts = useTexts();
  const [isWhole, setIsWhole] = useState(false);
  if (text.length <= long) return <p dir="auto">{text}</p>;
  return (
    <>
      <p dir="auto">{isWhole ? text : shorten(text)}</p>
      {isWhole ? null : (
        <button type="button" data-quiet="" onClick={() => setIsWhole(true)}>
          {texts.t('actions.showMore')}
        </button>
      )}
    </>
  );
}
