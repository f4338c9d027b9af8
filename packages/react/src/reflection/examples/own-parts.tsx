import { Reflection, SavingState } from '@onderweg/react';

/** A conclusion and a course, without the four prompts: for a firm that looks back in a conversation. */
export function ReflectionOfOwnParts() {
  return (
    <Reflection.Root start="conclude">
      <Reflection.Header />
      <Reflection.Findings />
      <Reflection.Conclusion />
      <Reflection.Course />
      <Reflection.Done />
      <SavingState />
    </Reflection.Root>
  );
}
