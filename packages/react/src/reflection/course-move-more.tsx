import { useState } from 'react';
import { choiceOf, type FormValues, textOf, typedText } from '../draft/form-values';
import { DayField } from '../fields/day-field';
import { nextDay } from '../fields/next-day';
import { SelectField } from '../fields/select-field';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';
import { useToday } from '../onderweg/use-today';
import { type CourseName, fieldOf, parkReasons } from './course.values';
import { UnmetMusts } from './unmet-musts';

export type CourseMoveMoreProps = {
  at: number;
  course: CourseName | undefined;
  directions: readonly string[];
  values: FormValues;
  missing: string | undefined;
};

/** What belongs to one course only: until when, whether a direction is parked, which musts are still open. */
export function CourseMoveMore({ at, course, directions, values, missing }: CourseMoveMoreProps) {
  const texts = useTexts();
  const today = useToday();
  const [isParking, setIsParking] = useState(() => choiceOf(values, fieldOf(at, 'park'), parkReasons) !== undefined);
  if (course === 'goForIt') return directions.map((direction) => <UnmetMusts key={direction} direction={direction} />);
  if (course === 'pause') {
    return (
      <DayField
        name={fieldOf(at, 'until')}
        label={texts.t('reflection.course.until')}
        hint={texts.t('reflection.course.untilHint')}
        min={nextDay(today)}
        early={texts.t('course.pause.past')}
        start={textOf(values, fieldOf(at, 'until'))}
      />
    );
  }
  if (course !== 'switch' || directions.length === 0) return null;
  return (
    <>
      <SelectField
        name={fieldOf(at, 'park')}
        label={texts.t('reflection.course.park.label')}
        hint={texts.t('directions.park.text')}
        none={texts.t('reflection.course.park.none')}
        choices={parkReasons.map((value) => ({ value, label: texts.t(`directions.park.reasons.${value}`) }))}
        start={textOf(values, fieldOf(at, 'park'))}
        onChoose={(value) => setIsParking(value !== '')}
      />
      {isParking ? (
        <TextField
          name={fieldOf(at, 'lookAgainWhen')}
          label={texts.t('reflection.course.lookAgain.label')}
          hint={texts.t('reflection.course.lookAgain.hint')}
          problem={missing === fieldOf(at, 'lookAgainWhen') ? texts.t('fields.momentRequired') : undefined}
          start={typedText(values, fieldOf(at, 'lookAgainWhen'))}
        />
      ) : null}
    </>
  );
}
