/** The texts of the page on which an office has a table audited in the browser. */
export interface AuditPageText {
  readonly title: string;
  readonly intro: string;
  /** That no figure leaves the computer. */
  readonly privacy: string;
  readonly skip: string;
  readonly otherLanguage: string;
  readonly noScript: string;
  readonly fileHeading: string;
  readonly file: string;
  readonly fileHint: string;
  readonly assumptions: string;
  readonly minimum: string;
  readonly minimumHint: string;
  readonly zeros: string;
  readonly zerosAsShown: string;
  readonly zerosShown: string;
  readonly zerosProtected: string;
  readonly seconds: string;
  readonly secondsHint: string;
  readonly start: string;
  readonly cancel: string;
  readonly print: string;
  readonly noFile: string;
  readonly wrongNumber: string;
  readonly step: Readonly<Record<'read' | 'solver' | 'audit', string>>;
  /** A step with the share that is done, from 0 to 1. */
  readonly stepAt: (step: 'read' | 'solver' | 'audit', share: number) => string;
  readonly cancelled: string;
  readonly done: string;
  readonly refused: string;
  readonly failed: Readonly<Record<'request' | 'memory' | 'unexpected', string>>;
  readonly resultHeading: (file: string) => string;
  readonly sheet: (name: string) => string;
  readonly totals: string;
  readonly total: (label: string, parts: number) => string;
  readonly noTotals: string;
  readonly openHeading: (cells: number) => string;
  readonly narrowHeading: (cells: number) => string;
  readonly unprovenHeading: (cells: number) => string;
  readonly columns: readonly [cell: string, place: string, reason: string];
  /** That more cells are found than are listed. */
  readonly more: (cells: number) => string;
  readonly problems: string;
  readonly noSolver: string;
}
