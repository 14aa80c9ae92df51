import { type Checked, type Problem, problem } from '../model/problem.js';

/** Where a variable stands in a row: its code and label, and those of its value. */
export interface VariableColumns {
  readonly code: number;
  readonly label: number;
  readonly valueCode: number;
  readonly valueLabel: number;
}

/** A measure that has a column of its own, in the layout of before 2024. */
export interface MeasureColumn {
  readonly at: number;
  readonly code: string;
  readonly label: string;
  readonly unit: string;
}

/** Where everything stands in a row of a flat file. */
export interface GenesisColumns {
  readonly statisticCode: number;
  readonly statisticLabel: number;
  readonly time: number;
  readonly variables: readonly VariableColumns[];
  /** The measure of a row; or a column for each. */
  readonly measure:
    | {
        readonly value: number;
        readonly unit: number;
        readonly code: number;
        readonly label: number;
        readonly quality: number | undefined;
      }
    | readonly MeasureColumn[];
}

const NAMES = {
  since2024: {
    statisticCode: 'statistics_code',
    statisticLabel: 'statistics_label',
    time: 'time',
    variable: ['variable_code', 'variable_label', 'variable_attribute_code', 'variable_attribute_label'],
  },
  before: {
    statisticCode: 'Statistik_Code',
    statisticLabel: 'Statistik_Label',
    time: 'Zeit',
    variable: ['Merkmal_Code', 'Merkmal_Label', 'Auspraegung_Code', 'Auspraegung_Label'],
  },
} as const;

const MEASURE = /^([A-Z0-9]+)__(.*?)__(.*)$/;

/** True for the header of a flat file. */
export const isGenesisHeader = (header: readonly string[]): boolean =>
  header.includes(NAMES.since2024.statisticCode) || header.includes(NAMES.before.statisticCode);

/** Finds the columns of a flat file by its header. Problems: `column-missing` for each that is not there. */
export function genesisColumns(header: readonly string[], file: string): Checked<GenesisColumns> {
  const problems: Problem[] = [];
  const at = (name: string): number => {
    const position = header.indexOf(name);
    if (position < 0)
      problems.push(problem('column-missing', { column: name, known: header.join(', ') }, { file, row: 1 }));
    return position;
  };
  const isNew = !header.includes(NAMES.before.statisticCode);
  const names = isNew ? NAMES.since2024 : NAMES.before;
  const variables: VariableColumns[] = [];
  for (let i = 1; header.includes(`${i}_${names.variable[0]}`); i++) {
    const [code = -1, label = -1, valueCode = -1, valueLabel = -1] = names.variable.map((name) => at(`${i}_${name}`));
    variables.push({ code, label, valueCode, valueLabel });
  }
  const measures = header.flatMap((name, position): MeasureColumn[] => {
    const [, code, label = '', unit = ''] = MEASURE.exec(name) ?? [];
    return code === undefined
      ? []
      : [{ at: position, code, label: label.replaceAll('_', ' '), unit: unit.replaceAll('_', ' ') }];
  });
  const quality = header.indexOf('value_q');
  const value: GenesisColumns = {
    statisticCode: at(names.statisticCode),
    statisticLabel: at(names.statisticLabel),
    time: at(names.time),
    variables,
    measure:
      !isNew && measures.length > 0
        ? measures
        : {
            value: at('value'),
            unit: at('value_unit'),
            code: at('value_variable_code'),
            label: at('value_variable_label'),
            quality: quality < 0 ? undefined : quality,
          },
  };
  return { value: problems.length > 0 ? undefined : value, problems };
}
