import type { CliText } from '../../format/cli/cli-text-shape.js';
import type { FileTable } from '../../io/published-file.js';
import { type Checked, hasErrors, problem, type Problem } from '../../model/problem.js';
import { RULE_PROFILE_IDS, ruleProfiles } from '../../model/rule-profile.js';
import type { FrequencyRule } from '../../model/statistic.js';
import { protectTable, type ProtectedTable } from '../../publish/protect-table.js';
import { tableAsCsv, tableAsJsonStat } from '../../publish/table-file.js';
import { readTables } from '../read-tables.js';
import { writeWholeFile } from '../write-file.js';
import { showProgress } from './progress.js';
import { problemJson, problemLines } from './report.js';
import { totalLines } from './table-report.js';
import { EXIT, type Session } from './terminal.js';

/** Options of `protect`. */
export interface ProtectOptions {
  /** Id of a rule profile. */
  readonly rules?: string;
  readonly minimum?: number;
  readonly zeros?: FrequencyRule['zeros'];
  readonly sheet?: string;
  readonly out: string;
}

/** `sozialraum protect FILE --rules PROFILE --out FILE`: writes a table in which nothing unsafe can be computed, or nothing. */
export async function protectFile(file: string, options: ProtectOptions, session: Session): Promise<number> {
  const { terminal, language, text, json } = session;
  const rule = ruleOf(options, text.usageError);
  if (typeof rule === 'string') {
    terminal.error(`${rule}\n${text.usageError.seeHelp('protect')}\n`);
    return EXIT.usage;
  }
  const { onStep, end } = showProgress(session);
  onStep({ kind: 'read', file });
  const { value: tables, problems: found } = await readTables(file, options.sheet);
  const { value: table, problems: refusals } = tables ? onlyTable(tables, found) : { value: undefined, problems: [] };
  onStep({ kind: 'protect', file });
  const shielded = table && protectTable(table, rule);
  const open =
    shielded && shielded.open > 0 ? [problem('protection-table-open', { count: shielded.open }, { file })] : [];
  onStep({ kind: 'write', file: options.out });
  const isWritable = table && shielded && open.length === 0;
  const written = isWritable ? await writeWholeFile(options.out, contentOf(table, shielded)) : [];
  end();
  const problems = [...found, ...refusals, ...open, ...written];
  const facts = isWritable && written.length === 0 ? { ...shielded.cells, file: options.out } : undefined;
  if (json) {
    terminal.out(`${JSON.stringify({ protected: facts, problems: problemJson(problems, language) }, null, 2)}\n`);
  } else {
    if (problems.length > 0) terminal.error(problemLines(problems, language));
    if (table) terminal.out(totalLines(table.cube, session));
    if (facts) terminal.out(`${text.protectedTable(facts)}\n`);
  }
  if (facts) return EXIT.ok;
  return tables ? EXIT.errors : EXIT.usage;
}

/** The rule that options ask for, or in words why there is none. */
function ruleOf(
  { rules, minimum: given, zeros }: ProtectOptions,
  { unknownProfile, noRule }: CliText['usageError'],
): FrequencyRule | string {
  const id = RULE_PROFILE_IDS.find((known) => known === rules);
  if (rules !== undefined && !id) return unknownProfile(rules, RULE_PROFILE_IDS.join(', '));
  const profile = id && ruleProfiles[id].frequency;
  const minimum = given ?? profile?.minimum;
  return minimum === undefined ? noRule : { minimum, zeros: zeros ?? profile?.zeros ?? 'shown' };
}

/** One table is written, without columns that would tell what it withholds. */
function onlyTable(tables: readonly FileTable[], problems: readonly Problem[]): Checked<FileTable> {
  const [table, ...others] = tables;
  const leftOut = problems.find(
    (each): each is Problem<'table-columns-left-out'> => each.code === 'table-columns-left-out',
  );
  const refusals = [
    ...(others.length > 0 ? [problem('sheet-ambiguous', { sheets: tables.map(({ sheet }) => sheet).join(', ') })] : []),
    ...(leftOut ? [problem('protection-columns-left-out', leftOut.params, leftOut.place)] : []),
  ];
  return { value: hasErrors(refusals) ? undefined : table, problems: refusals };
}

function contentOf(table: FileTable, shielded: ProtectedTable): string {
  const { origin } = table;
  if (origin.form === 'json-stat') return tableAsJsonStat(origin.json, table.cube.size, shielded);
  return tableAsCsv(table, origin.sheet, shielded, origin.form === 'csv' ? origin.delimiter : undefined);
}
