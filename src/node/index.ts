export type { Digest, LedgerRun, LedgerView, ReleasedCells, ReleasedPublication } from '../publish/ledger.js';
export { type LedgerBook, openLedgerBook } from './ledger-file.js';
export { publishWorkspace, type PublishWorkspaceOptions } from './publish-workspace.js';
export { type FolderServer, serveFolder } from './serve-folder.js';
export type { OnStep, Step } from './step.js';
export { readWorkspace, type ReadWorkspaceOptions } from './workspace.js';
export type { StagedFile } from './write-file.js';
