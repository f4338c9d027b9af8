export * as core from '@onderweg/core';
export { fold, openJournal, orderEntries } from '@onderweg/core';
export { memoryStorage } from '@onderweg/storage/memory';
export { configureStore, createSlice, Tuple } from '@reduxjs/toolkit';
export { produce } from 'immer';
export { assign, getInitialSnapshot, setup, transition } from 'xstate';
