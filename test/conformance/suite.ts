/** One case of a suite. What `check` answers with is wrong; nothing wrong has passed. */
export interface ConformanceCase {
  readonly id: string;
  /** Why the case is skipped: what it needs that the library does not claim to do. */
  readonly unsupported?: string;
  readonly check: () => readonly string[] | Promise<readonly string[]>;
}

/** A published suite: where it lies under a folder of suites, and its cases in a folder of its kind. */
export interface ConformanceSuite {
  readonly folder: string;
  readonly cases: (folder: string) => readonly ConformanceCase[];
}

export interface CaseReport {
  readonly id: string;
  readonly verdict: 'passed' | 'failed' | 'skipped';
  readonly lines: readonly string[];
}

/** Runs the cases one after the other; one that throws has failed. */
export async function runSuite(
  suite: ConformanceSuite,
  folder: string,
  tell: (report: CaseReport) => void = () => undefined,
): Promise<CaseReport[]> {
  const reports: CaseReport[] = [];
  for (const each of suite.cases(folder)) {
    const report = await runCase(each);
    reports.push(report);
    tell(report);
  }
  return reports;
}

async function runCase({ id, unsupported, check }: ConformanceCase): Promise<CaseReport> {
  if (unsupported !== undefined) return { id, verdict: 'skipped', lines: [`not supported: ${unsupported}`] };
  try {
    const lines = await check();
    return { id, verdict: lines.length === 0 ? 'passed' : 'failed', lines };
  } catch (error) {
    return { id, verdict: 'failed', lines: [`stopped: ${error instanceof Error ? error.message : String(error)}`] };
  }
}

export function summary(reports: readonly CaseReport[]): string {
  const count = (verdict: CaseReport['verdict']): number => reports.filter((each) => each.verdict === verdict).length;
  return `${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`;
}

export function printed({ id, verdict, lines }: CaseReport): string {
  return [`${verdict.padEnd(7)} ${id}`, ...lines.slice(0, 5).map((line) => `        ${line}`)].join('\n');
}
