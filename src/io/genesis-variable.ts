import type { ObservationTable, TableCategory, TableDimension } from './observation-table.js';
import { isAreaVariable } from './official-areas.js';
import type { BuildsDimension } from './table-builder.js';

/** The code of what has none in a flat file: the total of a variable. */
const TOTAL = '_T';

interface Value {
  readonly variable: string;
  readonly code: string;
  readonly label: string;
}

/** The values in one place of a row of a flat file: of one variable, or of several that take turns there. */
export class GenesisVariable implements BuildsDimension {
  readonly #positions = new Map<string, Map<string, number>>();
  readonly #labels: string[] = [];
  readonly #values: Value[] = [];

  /** The position of a value of a variable. */
  at(variable: string, variableLabel: string, code: string, label: string): number {
    let positions = this.#positions.get(variable);
    if (!positions) {
      this.#positions.set(variable, (positions = new Map<string, number>()));
      if (!this.#labels.includes(variableLabel)) this.#labels.push(variableLabel);
    }
    const known = positions.get(code);
    if (known !== undefined) return known;
    positions.set(code, this.#values.length);
    this.#values.push({ variable, code: code === '' ? TOTAL : code, label });
    return this.#values.length - 1;
  }

  build(): TableDimension {
    const variables = [...this.#positions.keys()].sort();
    const isArea = variables.length > 0 && variables.every(isAreaVariable);
    const codes = codesOf(this.#values);
    const known = new Set(codes);
    const categories = this.#values.map(({ label }, i): TableCategory => {
      const code = codes[i] as string;
      const parent = isArea ? areaParent(code, known) : undefined;
      return { code, label, ...(parent === undefined ? {} : { parent }) };
    });
    return { id: variables.join('+'), label: this.#labels.join(' / '), role: isArea ? 'area' : 'category', categories };
  }
}

/** Codes that only one variable has stay as they are; the others are written with their variable. */
function codesOf(values: readonly Value[]): string[] {
  const count = new Map<string, number>();
  for (const { code } of values) count.set(code, (count.get(code) ?? 0) + 1);
  return values.map(({ variable, code }) => ((count.get(code) ?? 0) > 1 ? `${variable}:${code}` : code));
}

/** Official keys of areas begin with the key of what they lie in. */
function areaParent(code: string, known: ReadonlySet<string>): string | undefined {
  if (!/^\d+$/.test(code)) return undefined;
  for (let length = code.length - 1; length > 1; length--)
    if (known.has(code.slice(0, length))) return code.slice(0, length);
  return known.has('DG') ? 'DG' : undefined;
}

/** How many keys of areas there are of each length, the most frequent first: `5 (474), 8 (15)`. */
export function keyLengths({ dimensions }: ObservationTable): readonly string[] {
  const lengths = new Map<number, number>();
  for (const { code } of dimensions.find(({ role }) => role === 'area')?.categories ?? [])
    if (/^\d+$/.test(code)) lengths.set(code.length, (lengths.get(code.length) ?? 0) + 1);
  return [...lengths].sort((a, b) => b[1] - a[1]).map(([length, count]) => `${length} (${count})`);
}
