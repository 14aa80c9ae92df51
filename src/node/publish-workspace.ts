import { createHash } from 'node:crypto';
import type { SecretKey } from '../disclosure/perturb/sip-hash.js';
import { type Checked, hasErrors, type Problem } from '../model/problem.js';
import { AUDIENCES, type Publication } from '../model/publication.js';
import type { Workspace } from '../model/statistic.js';
import { publishAfter, type PublishedFolder } from '../publish/publish.js';
import { qualityReport } from '../publish/quality-report.js';
import { audiencePage } from './audience-page.js';
import { FIRST_RELEASE, type LedgerBook } from './ledger-file.js';
import { MARKER_FILE, type OutputEntry, writeMarker } from './output-marker.js';
import { elementsScript, packageVersion } from './package-files.js';
import type { OnStep } from './step.js';
import { type OutputFile, writeFolder } from './write-folder.js';
import { today } from './today.js';
import { findReportMisplaced, type Reports, writeReports } from './write-report.js';

/** What else publishing may need. */
export interface PublishWorkspaceOptions {
  readonly onStep?: OnStep;
  /**
   * Where the reports on protection and quality go, which are for the house alone and written also where nothing is published; a folder
   * that is published is refused as `report-in-publication`.
   */
  readonly reportFolder?: string | undefined;
  /** What reading the workspace has found: what of it concerns quality goes into the report. */
  readonly found?: readonly Problem[];
  /** What was released before; without it, this is the first release. */
  readonly ledger?: LedgerBook;
  /** For methods that change counts by a key; see `PublishOptions` of `publish`. */
  readonly secret?: SecretKey | undefined;
}

/**
 * Protects a workspace and writes its publications into a folder, each into `AUDIENCE/ID/` with pages, figures,
 * boundaries and the script of the elements, so that it can be uploaded as it is, and each audience with a start page. An earlier output is replaced as a whole or, whatever interrupts this, not at all.
 *
 * Problems: those of protecting, where nothing is written at all, and those of writing, see `writeFolder`. Where only
 * the ledger could not be entered at last, there is a value: the publications are out.
 *
 * @param folder - New, empty, or written by this function before.
 */
export async function publishWorkspace(
  workspace: Workspace,
  folder: string,
  { onStep = () => {}, reportFolder, found = [], ledger = FIRST_RELEASE, secret }: PublishWorkspaceOptions = {},
): Promise<Checked<readonly Publication[]>> {
  const misplaced = reportFolder === undefined ? [] : await findReportMisplaced(reportFolder, folder);
  if (misplaced.length > 0) return { value: undefined, problems: misplaced };
  onStep({ kind: 'publish' });
  const { script, files: scriptFiles } = await elementsScript();
  const version = await packageVersion();
  const given = { version, script, sha256, today: today(), ...(secret ? { secret } : {}) };
  const outcome = publishAfter(workspace, given, ledger.view);
  const { value: published } = outcome;
  const reportsOf = (): Reports => ({
    protection: outcome.report(),
    quality: qualityReport({ workspace, publications: publicationsIn(published), found, version, today: today() }),
  });
  const reported = reportFolder === undefined ? [] : await writeReports(reportsOf(), reportFolder);
  const problems = [...outcome.problems, ...reported];
  if (!published || hasErrors(problems)) return { value: undefined, problems };
  onStep({ kind: 'write' });
  // before anything is out it is sure that the ledger can be written
  const entry = await ledger.stage(outcome.run());
  if (hasErrors(entry.problems)) return { value: undefined, problems: [...problems, ...entry.problems] };
  try {
    const written = await writeFolder(folder, outputFiles(workspace, published, scriptFiles));
    if (hasErrors(written)) return { value: undefined, problems: [...problems, ...written] };
    const entered = (await entry.value?.commit()) ?? [];
    return { value: publicationsIn(published), problems: [...problems, ...written, ...entered] };
  } finally {
    await entry.value?.discard();
  }
}

function publicationsIn(published: readonly PublishedFolder[] = []): Publication[] {
  return published.map(({ publication }) => publication);
}

function sha256(texts: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text, 'utf8');
  return hash.digest('base64');
}

function* outputFiles(
  { city }: Workspace,
  published: readonly PublishedFolder[],
  scriptFiles: readonly OutputFile[],
): Generator<OutputFile> {
  const entries = published.map(({ id, audience, publication }): OutputEntry => ({
    id,
    audience,
    title: publication.title,
  }));
  yield [MARKER_FILE, writeMarker(entries)];
  for (const audience of AUDIENCES) {
    const own = entries.filter((entry) => entry.audience === audience);
    if (own.length === 0) continue;
    yield [`${audience}/index.html`, audiencePage(city.name, own)];
  }
  for (const { id, audience, files } of published) {
    for (const [path, content] of files()) yield [`${audience}/${id}/${path}`, content];
    for (const [name, content] of scriptFiles) yield [`${audience}/${id}/${name}`, content];
  }
}
