import { type Checked, problem } from '../../model/problem.js';
import { type Ledger, withdrawRelease } from '../../publish/ledger.js';
import { LEDGER_FILE, readLedgerFile, writeLedgerFile } from '../ledger-file.js';
import { today } from '../today.js';
import { problemJson, problemLines } from './report.js';
import { EXIT, type Session } from './terminal.js';

/** Options of `withdraw`. */
export interface WithdrawOptions {
  readonly publication: string;
  readonly release: string;
}

/** `sozialraum withdraw DIR --publication ID --release DATE`: marks a release as withdrawn, and says what stays known. */
export async function withdraw(folder: string, options: WithdrawOptions, session: Session): Promise<number> {
  const { terminal, language, text, json } = session;
  const { publication, release } = options;
  const { value: ledger, problems: found } = await readLedgerFile(folder);
  const { value: next, problems: refusals } = ledger ? withdrawn(ledger, options) : { value: undefined, problems: [] };
  const problems = [...found, ...refusals, ...(next ? await writeLedgerFile(folder, next) : [])];
  const isDone = problems.length === 0;
  const message = text.withdrawn(publication, release);
  if (json) {
    const facts = isDone ? { publication, release, message } : undefined;
    terminal.out(`${JSON.stringify({ withdrawn: facts, problems: problemJson(problems, language) }, null, 2)}\n`);
  } else if (isDone) terminal.out(`${message}\n`);
  else terminal.error(problemLines(problems, language));
  return isDone ? EXIT.ok : EXIT.errors;
}

function withdrawn(ledger: Ledger, { publication, release }: WithdrawOptions): Checked<Ledger> {
  const value = withdrawRelease(ledger, publication, release, today());
  if (value) return { value, problems: [] };
  const all = ledger.runs.flatMap(({ date, publications }) =>
    publications.filter((each) => each.withdrawn === undefined).map(({ id }) => ({ id, date })),
  );
  const days = all.filter(({ id }) => id === publication).map(({ date }) => date);
  const missing =
    days.length > 0
      ? { kind: 'release', id: release, known: listed(days) }
      : { kind: 'publication', id: publication, known: listed(all.map(({ id }) => id)) };
  return { value: undefined, problems: [problem('reference-unknown', missing, { file: LEDGER_FILE })] };
}

const listed = (names: readonly string[]): string => [...new Set(names)].join(', ');
