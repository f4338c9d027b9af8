export {
  fold,
  openJournal,
  orderEntries,
  criteriaHistory,
  grid,
  nextExplorations,
  processMeasures,
  rounds,
  sessionPreparation,
  sponsorView,
  standstill,
  steering,
  whereWasI,
} from '@onderweg/core';
export { memoryStorage } from '@onderweg/storage/memory';
export { configureStore, createSlice, Tuple } from '@reduxjs/toolkit';
export { produce } from 'immer';
export { assign, getInitialSnapshot, setup, transition } from 'xstate';
