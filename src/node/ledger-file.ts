import { createHmac, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type Checked, problem, type Problem } from '../model/problem.js';
import {
  type Digest,
  type Ledger,
  LEDGER_FORMAT,
  type LedgerRun,
  type LedgerView,
  recordRun,
} from '../publish/ledger.js';
import { readLedger } from '../publish/read-ledger.js';
import { today } from './today.js';
import { workspaceFiles } from './workspace-files.js';
import { stageFile, type StagedFile, writeWholeFile } from './write-file.js';

/** Name of the ledger of a workspace. It is never part of an output. */
export const LEDGER_FILE = 'ledger.json';

const LIMIT = 400 * 1024 * 1024;
const KEY_BYTES = 32;
const HASH_CHARACTERS = 16;

/** The ledger of a workspace. Problems: those of a file that cannot be read or understood, `file-missing` included. */
export async function readLedgerFile(folder: string): Promise<Checked<Ledger>> {
  const place = { file: LEDGER_FILE };
  const { value: bytes, problems } = await workspaceFiles([folder]).read(LEDGER_FILE, LIMIT);
  if (!bytes) return { value: undefined, problems };
  try {
    return readLedger(JSON.parse(new TextDecoder().decode(bytes)) as unknown, place);
  } catch {
    return { value: undefined, problems: [problem('syntax', { reason: 'json' }, place)] };
  }
}

/** What `publishWorkspace` needs of a ledger. */
export interface LedgerBook {
  readonly view: LedgerView;
  /** The ledger with a run entered, beside its place; nothing where that changes nothing or is not wanted. */
  readonly stage: (run: Omit<LedgerRun, 'date'>) => Promise<Checked<StagedFile>>;
}

const stageNothing = (): Promise<Checked<StagedFile>> => Promise.resolve({ value: undefined, problems: [] });

/** The book of who keeps none. */
export const FIRST_RELEASE: LedgerBook = { view: { runs: [], digest: () => '' }, stage: stageNothing };

/** A ledger as a book in which nothing is entered. */
const readOnly = (ledger: Ledger): LedgerBook => ({
  view: { runs: ledger.runs, digest: digestOf(ledger) },
  stage: stageNothing,
});

/** The ledger of a workspace as a book in which a run is entered under a date. */
const writable = (folder: string, ledger: Ledger, date: string): LedgerBook => ({
  ...readOnly(ledger),
  stage: (run) => {
    const next = recordRun(ledger, run, date);
    return next === ledger ? stageNothing() : stageLedger(folder, next);
  },
});

// that a folder is written to at all comes as a surprise where it is only read otherwise
async function stageLedger(folder: string, ledger: Ledger): Promise<Checked<StagedFile>> {
  const { value, problems } = await stageFile(join(folder, LEDGER_FILE), textOf(ledger));
  return { value, problems: problems.map((each) => (each.code === 'file-unwritable' ? refusal(each) : each)) };
}

const refusal = ({ params, place }: Problem): Problem =>
  problem('ledger-unwritable', { file: LEDGER_FILE, reason: 'reason' in params ? params.reason : '' }, place);

/** The ledger of a workspace, a new one where nothing has been published yet. */
async function openLedger(folder: string): Promise<Checked<Ledger>> {
  const ledger = await readLedgerFile(folder);
  if (!ledger.problems.some(({ code }) => code === 'file-missing')) return ledger;
  const key = randomBytes(KEY_BYTES).toString('hex');
  return { value: { formatVersion: LEDGER_FORMAT, key, runs: [] }, problems: [] };
}

/**
 * The ledger of a workspace for `publishWorkspace`: what was released before is protected too, and this release is
 * entered under today's date. Problems: those of a ledger that cannot be read; nothing is to be published then.
 */
export const openLedgerBook = (folder: string): Promise<Checked<LedgerBook>> =>
  bookOf(folder, (ledger) => writable(folder, ledger, today()));

/** The same book, in which nothing is entered: for a look before publishing. */
export const readLedgerBook = (folder: string): Promise<Checked<LedgerBook>> => bookOf(folder, readOnly);

async function bookOf(folder: string, bind: (ledger: Ledger) => LedgerBook): Promise<Checked<LedgerBook>> {
  const { value, problems } = await openLedger(folder);
  return { value: value && bind(value), problems };
}

/** Writes a ledger as a whole, or not at all. Problems: `file-locked` and `file-unwritable`. */
export function writeLedgerFile(folder: string, ledger: Ledger): Promise<Problem[]> {
  return writeWholeFile(join(folder, LEDGER_FILE), textOf(ledger));
}

const textOf = (ledger: Ledger): string => `${JSON.stringify(ledger)}\n`;

// each run asks for the same hashes again
function digestOf({ key }: Ledger): Digest {
  const known = new Map<string, string>();
  const secret = Buffer.from(key, 'hex');
  return (text) => {
    const hash =
      known.get(text) ?? createHmac('sha256', secret).update(text).digest('base64url').slice(0, HASH_CHARACTERS);
    known.set(text, hash);
    return hash;
  };
}
