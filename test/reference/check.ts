/** Where a reference file was held against sozialraum. */
export interface Report {
  readonly verdict: 'passed' | 'failed' | 'skipped';
  readonly lines: readonly string[];
}

export interface CheckOptions {
  /** Information loss is compared as the references count it: without a width that intervals must have. */
  readonly loss: boolean;
  /** Time for the attack on one table. What is not proven by then is said. */
  readonly seconds: number;
}

/** A parsed file. What its kind needs of it is read by its check. */
export type ReferenceFile = Readonly<Record<string, unknown>>;

export type Check = (file: ReferenceFile, options: CheckOptions) => Report | Promise<Report>;

/** A file that is not what its kind says. */
export class MalformedFile extends Error {}

export function malformed(reason: string): never {
  throw new MalformedFile(reason);
}

/** A table of text: columns as wide as their widest entry, numbers to the right. */
export function textTable(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((entry, i) => Math.max(most[i] ?? 0, String(entry).length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((entry, i) => {
        const width = widths[i] as number;
        return typeof entry === 'number' || i > 0 ? String(entry).padStart(width) : entry.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Passed where nothing is wrong; what is wrong stands in the lines. */
export function reportOf(lines: readonly string[], wrong: readonly string[]): Report {
  const shown = wrong.slice(0, 5).map((line) => `wrong: ${line}`);
  if (wrong.length > 5) shown.push(`wrong: ${wrong.length - 5} more`);
  return { verdict: wrong.length === 0 ? 'passed' : 'failed', lines: [...lines, ...shown] };
}
