import type { IntakeQuestion } from '@onderweg/core';
import type { FormValues } from '../draft/form-values';
import { IntakeAboutMe } from './intake-about-me';
import { IntakeAim } from './intake-aim';
import { IntakePractical } from './intake-practical';

export type IntakeFieldsProps = { question: IntakeQuestion; values: FormValues };

/** The fields of one question, by what it asks. */
export function IntakeFields(props: IntakeFieldsProps) {
  switch (props.question.asks) {
    case 'picture':
    case 'direction':
      return <IntakeAim {...props} />;
    case 'learning':
    case 'hoursPerWeek':
    case 'deadline':
    case 'alreadyApplying':
    case 'shareFindings':
      return <IntakePractical {...props} />;
    default:
      return <IntakeAboutMe {...props} />;
  }
}
