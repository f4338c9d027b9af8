import { useState } from 'react';
import { choiceOf, textOf } from '../draft/form-values';
import { RecordedForm } from '../draft/recorded-form';
import { ChoiceField } from '../fields/choice-field';
import { SelectField } from '../fields/select-field';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { Problem } from '../saving/problem';
import { SavingState } from '../saving/saving-state.guarded';
import { useNudges } from './use-nudges';

const channels = ['device', 'email'] as const;
const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;
const times = ['09:00', '12:30', '16:30', '18:30', '20:00'] as const;

export type NudgesProps = {
  /** Ways in which the host can send a word. @default on the device */
  channels?: readonly (typeof channels)[number][] | undefined;
};

/**
 * A word now and then, by the client's own choice: how, on which day, at what time; and off again in one press. The host sends
 * it, when `nextNudge` says so.
 *
 * @example
 * <Nudges channels={['email']} />
 */
export function NudgesWidget({ channels: offered = ['device'] }: NudgesProps) {
  const texts = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const { isOn, next, stop, recorder } = useNudges();
  const toWeekday = (day: string) => texts.date(`2026-02-0${Number(day) + 1}`, 'day').split(' ')[0] ?? day;
  return (
    <WidgetRoot scope="nudges" label={texts.t('nudges.title')}>
      <h2>{texts.t('nudges.ask')}</h2>
      <p data-muted="">{texts.t('nudges.limit')}</p>
      <p role="status" data-scope="nudges" data-part="saved">
        {isOn
          ? next
            ? texts.t('nudges.next', { day: texts.date(next.on, 'day'), time: next.time })
            : texts.t('nudges.quiet')
          : null}
      </p>
      <Problem error={recorder.problem} />
      {isOpen ? (
        <RecordedForm
          scope="nudges"
          draftKey="nudges"
          title={texts.t('nudges.when')}
          saveLabel={texts.t('nudges.save')}
          takesFocus
          level={3}
          records={() => [['nudges.chosen']]}
          toEvents={(values) => {
            const channel = choiceOf(values, 'channel', offered);
            if (channel === undefined) return { missing: 'channel' };
            const weekday = choiceOf(values, 'weekday', weekdays);
            const time = choiceOf(values, 'time', times);
            return [['nudges.chosen', { channel, ...(weekday ? { weekday: Number(weekday) } : {}), ...(time ? { time } : {}) }]];
          }}
          onKept={() => setIsOpen(false)}
          onCancel={() => setIsOpen(false)}
        >
          {({ values, missing }) => (
            <>
              <ChoiceField
                name="channel"
                label={texts.t('nudges.how')}
                choices={offered.map((value) => ({ value, label: texts.t(`nudges.channels.${value}`) }))}
                start={textOf(values, 'channel')}
                problem={missing === 'channel' ? texts.t('fields.choiceRequired') : undefined}
              />
              <SelectField
                name="weekday"
                label={texts.t('nudges.weekday')}
                choices={weekdays.map((value) => ({ value, label: toWeekday(value) }))}
                none={texts.t('nudges.anyDay')}
                start={textOf(values, 'weekday')}
              />
              <SelectField
                name="time"
                label={texts.t('nudges.time')}
                choices={times.map((value) => ({ value, label: value }))}
                none={texts.t('fields.unknownYet')}
                start={textOf(values, 'time')}
              />
            </>
          )}
        </RecordedForm>
      ) : (
        <div data-scope="nudges" data-part="buttons">
          <button type="button" onClick={() => setIsOpen(true)}>
            {texts.t(isOn ? 'nudges.change' : 'nudges.on')}
          </button>
          {isOn ? (
            <button type="button" disabled={recorder.isRecording} onClick={() => void stop()}>
              {texts.t('nudges.stop')}
            </button>
          ) : null}
        </div>
      )}
      <SavingState />
    </WidgetRoot>
  );
}
