export { nextStep } from '@onderweg/core';
