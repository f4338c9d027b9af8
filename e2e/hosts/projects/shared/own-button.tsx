'use client';

import { useIntake } from '@onderweg/react';

/** A button of the host among the parts of the kit. */
export function OwnButton() {
  const { phase, step, questions, next } = useIntake();
  if (phase !== 'asking') return null;
  return (
    <button type="button" onClick={next}>
      Volgende na {step + 1} van {questions.length}
    </button>
  );
}
