import { join } from 'node:path';
import { type Checked, hasErrors, type Problem } from '../../model/problem.js';
import type { Publication } from '../../model/publication.js';
import { textIn } from '../../model/text.js';
import { type LedgerBook, openLedgerBook } from '../ledger-file.js';
import { publishWorkspace } from '../publish-workspace.js';
import { readSecretKey } from '../secret-key.js';
import { readWorkspace } from '../workspace.js';
import { showProgress } from './progress.js';
import { problemJson, problemLines, tallyOf } from './report.js';
import { EXIT, type Session } from './terminal.js';

/** Options of `publish`. */
export interface PublishOptions {
  readonly out: string;
  readonly data?: string;
  readonly offline?: boolean | undefined;
  /** Folder for the report on protection, beside what is published. */
  readonly report?: string;
  /** File with the secret key of methods that change counts. */
  readonly key?: string;
}

/** What was published into a folder, or why nothing was. */
export interface PublishOutcome {
  readonly publications: readonly Publication[] | undefined;
  readonly problems: readonly Problem[];
}

/** `sozialraum publish DIR --out DIR`: computes, protects and writes everything for every audience. */
export async function publish(folder: string, options: PublishOptions, session: Session): Promise<number> {
  const { terminal, language, text, json } = session;
  const { publications, problems } = await publishTo(folder, options, session, openLedgerBook);
  if (json) {
    const published = (publications ?? []).map((each) => factsOf(each, options.out, session));
    terminal.out(`${JSON.stringify({ published, problems: problemJson(problems, language) }, null, 2)}\n`);
  } else {
    for (const each of publications ?? []) terminal.out(`${text.published(factsOf(each, options.out, session))}\n`);
    const tally = tallyOf(problems);
    terminal.out(`${text.tally(tally)}${tally.warning + tally.info > 0 ? ` ${text.toldBy(folder)}` : ''}\n`);
    if (publications) terminal.out(`${text.lookAt(options.out, audienceToShow(publications))}\n`);
  }
  return publications && !hasErrors(problems) ? EXIT.ok : EXIT.errors;
}

/** Who has to be named to `serve`: nobody, where something is public. */
function audienceToShow(publications: readonly Publication[]): string | undefined {
  const [first] = publications;
  return publications.some(({ audience }) => audience === 'public') ? undefined : first?.audience;
}

/** Publishes into a folder after the ledger of the workspace; what keeps it from that is told on the error output. */
export async function publishTo(
  folder: string,
  options: PublishOptions,
  session: Session,
  openBook: (folder: string) => Promise<Checked<LedgerBook>>,
): Promise<PublishOutcome> {
  const { data, offline, out, report: reportFolder, key } = options;
  const { terminal, language, text, json } = session;
  const { onStep, end } = showProgress(session);
  const read = await readWorkspace(folder, { ...(data === undefined ? {} : { data }), offline, onStep });
  const [opened, secret] = await Promise.all([
    openBook(folder),
    readSecretKey(key, [folder, out], terminal.environment),
  ]);
  const before = [...read.problems, ...opened.problems, ...secret.problems];
  const ledger = hasErrors(before) ? undefined : opened.value;
  const published =
    read.value &&
    ledger &&
    (await publishWorkspace(read.value, out, {
      onStep,
      reportFolder,
      found: read.problems,
      ledger,
      secret: secret.value,
    }));
  end();
  const problems = [...before, ...(published?.problems ?? [])];
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!json && errors.length > 0) {
    const refused = published?.value ? '' : `${text.refused(errors.length)}\n`;
    terminal.error(`${problemLines(errors, language)}${refused}`);
  }
  return { publications: published?.value, problems };
}

function factsOf(
  { id, audience, title, indicators, protection }: Publication,
  out: string,
  { language }: Session,
): Facts {
  const { published = 0, suppressed = 0 } = protection?.cells ?? {};
  const directory = join(out, audience, id);
  return { title: textIn(title, language), audience, indicators: indicators.length, published, suppressed, directory };
}

interface Facts {
  readonly title: string;
  readonly audience: string;
  readonly indicators: number;
  readonly published: number;
  readonly suppressed: number;
  readonly directory: string;
}
