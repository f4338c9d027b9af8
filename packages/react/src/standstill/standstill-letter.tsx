import { useTexts } from '../onderweg/use-texts';

/** A text to send as it is, or to make one's own. */
export function StandstillLetter({ text }: { text: string }) {
  const texts = useTexts();
  return (
    <details data-scope="standstill" data-part="letter">
      <summary>{texts.t('standstill.waiting.actions.seeText')}</summary>
      <blockquote dir="auto">{text}</blockquote>
    </details>
  );
}
