export { openJournal } from '@onderweg/core';
export { Intake, Onderweg } from '@onderweg/react';
