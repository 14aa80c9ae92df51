import type { ProtectionMethod } from '../../model/protection-method.js';

/** The texts of the report on protection that an office keeps. */
export interface ReportText {
  readonly title: (city: string) => string;
  readonly internal: string;
  readonly madeBy: (version: string) => string;
  readonly interval: (width: string, contributor: boolean) => string;
  readonly release: (titles: string) => string;
  readonly publications: string;
  readonly publicationColumns: readonly [
    title: string,
    audience: string,
    access: string,
    rule: string,
    cells: string,
    digest: string,
  ];
  readonly audience: Readonly<Record<'public' | 'council' | 'internal', string>>;
  readonly access: (restricted: boolean) => string;
  readonly rule: (minimum: string, zerosShown: boolean) => string;
  readonly noRule: string;
  readonly notPublished: string;
  readonly statementCells: (published: string, withheld: string) => string;
  readonly rules: string;
  readonly ruleColumns: readonly [statistic: string, own: string, applied: string];
  readonly cells: string;
  readonly cellColumns: readonly [
    counted: string,
    shownBy: string,
    published: string,
    primary: string,
    secondary: string,
  ];
  readonly allCells: string;
  readonly loss: string;
  readonly lossOf: (secondary: string, cells: string, share: string) => string;
  readonly lossSum: (sum: string) => string;
  readonly noLossSum: string;
  readonly audit: string;
  readonly safe: (hidden: string) => string;
  readonly unsafe: (findings: string) => string;
  readonly findingColumns: readonly [finding: string, place: string];
  readonly finding: Readonly<Record<'exposed' | 'determined' | 'narrow' | 'unproven', string>>;
  /** What a place is that is no published cell itself. */
  readonly placeKind: Readonly<Record<'remainder' | 'complement', string>>;
  readonly groups: string;
  readonly groupsIntro: string;
  readonly noGroups: string;
  readonly groupColumns: readonly [finding: string, total: string, category: string];
  readonly group: Readonly<Record<'group-disclosure' | 'within-group-disclosure', string>>;
  readonly more: (left: string) => string;
  readonly tried: (statistic: string) => string;
  readonly triedColumns: readonly [method: string, withheld: string, changed: string, difference: string, open: string];
  readonly method: Readonly<Record<ProtectionMethod['kind'], (base: string) => string>>;
  readonly applied: string;
  readonly notPossible: string;
  /** Below the first of these tables: what its figures are. */
  readonly triedNote: string;
  readonly behindNoise: (counts: string, many: number) => string;
  readonly merging: (statistic: string) => string;
  readonly mergingColumns: readonly [how: string, groups: string, categories: string, unsafe: string, lost: string];
  readonly mergingKind: Readonly<Record<'merging' | 'top-coding', (dimension: string) => string>>;
  readonly fromTo: (before: string, after: string) => string;
  readonly alternatives: string;
  readonly alternativesIntro: string;
  readonly alternative: Readonly<Record<'rounding' | 'cell-key' | 'merging', string>>;
  readonly see: (page: string) => string;
}
