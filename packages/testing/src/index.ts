export { type Fault, type FaultKind, type FaultyCall, faultyStorage } from './faulty-storage/faulty-storage';
export { createLedger, type Ledger } from './ledger/ledger';
export { type PlayCaseOptions, type PlayedCase, type PlayedEvent, playCase } from './play-case/play-case';
export type { CaseEntry, CaseEvent, CaseScript } from './play-case/case-script';
export { storageContract } from './storage-contract/storage-contract';
export type { StorageContractOptions } from './storage-contract/storage-rules';
