export { fold } from '@onderweg/core';
