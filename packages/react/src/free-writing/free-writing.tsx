import { useJournal } from '../onderweg/use-journal';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { SavingState } from '../saving/saving-state.guarded';
import { FreeWritingForm, type FreeWritingFormProps } from './free-writing-form';
import { FreeWritingKept } from './free-writing-kept';
import { useFreeWriting } from './use-free-writing';

export type FreeWritingProps = Pick<FreeWritingFormProps, 'about'>;

/**
 * A room to write things off one's chest: grief and anger have a place. It is for the person alone; no reading looks at what
 * stands there.
 *
 * @example
 * <FreeWriting about="farewell" />
 */
export function FreeWritingWidget({ about }: FreeWritingProps) {
  const texts = useTexts();
  const { author } = useJournal();
  const { form, kept, keep, letGo } = useFreeWriting();
  if (author.role !== 'client') return null;
  return (
    <WidgetRoot scope="free-writing" label={texts.t('freeWriting.title')}>
      <h2>{texts.t('freeWriting.title')}</h2>
      <p>{texts.t('freeWriting.intro')}</p>
      <FreeWritingForm form={form} keep={keep} letGo={letGo} about={about} />
      <FreeWritingKept kept={kept} />
      <SavingState />
    </WidgetRoot>
  );
}
