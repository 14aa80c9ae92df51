import type { Severity } from '../../model/problem.js';

/** What takes time, in the order in which it happens. */
export type CliStep = 'read' | 'geometry' | 'check' | 'audit' | 'protect' | 'publish' | 'write';

/** The texts of the command line. */
export interface CliText {
  readonly help: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly commands: string;
    readonly about: string;
    readonly exitCodes: string;
    readonly init: string;
    readonly from: string;
    readonly import: string;
    readonly suggest: string;
    readonly preview: string;
    readonly recipe: string;
    readonly check: string;
    readonly publish: string;
    readonly withdraw: string;
    readonly serve: string;
    readonly audit: string;
    readonly auditPage: string;
    readonly protect: string;
    readonly help: string;
    readonly directory: string;
    readonly newDirectory: string;
    readonly served: string;
    readonly out: string;
    readonly report: string;
    readonly key: string;
    readonly table: string;
    readonly sheet: string;
    readonly rules: string;
    readonly minimum: string;
    readonly zeros: string;
    readonly seconds: string;
    readonly outRecipe: string;
    readonly outTable: string;
    readonly publication: string;
    readonly release: string;
    readonly audience: string;
    readonly port: string;
    readonly data: string;
    readonly offline: string;
    readonly json: string;
    readonly language: string;
    readonly debug: string;
    readonly helpOption: string;
    readonly versionOption: string;
  };
  readonly usageError: {
    readonly unknownCommand: (name: string) => string;
    readonly unknownOption: (name: string) => string;
    readonly missingArgument: (name: string) => string;
    readonly excessArguments: string;
    readonly missingOption: (name: string) => string;
    readonly unknownProfile: (name: string, known: string) => string;
    readonly noRule: string;
    readonly invalidOption: (name: string, value: string) => string;
    readonly twoFiles: string;
    /** @param command - Its name, where one was called. */
    readonly seeHelp: (...command: string[]) => string;
  };
  readonly step: Readonly<Record<CliStep, string>>;
  /** A step with the file it is about. */
  readonly stepOf: (step: CliStep, file: string) => string;
  readonly seconds: (milliseconds: number) => string;
  /** A share between 0 and 1. */
  readonly percent: (share: number) => string;
  /** How many problems of each severity there are. */
  readonly tally: (counts: Readonly<Record<Severity, number>>) => string;
  readonly checked: (errors: number) => string;
  /** Where what was only counted is told. */
  readonly toldBy: (directory: string) => string;
  readonly lookAt: (directory: string, audience: string | undefined) => string;
  /** A recipe was written. */
  readonly suggested: (file: string) => string;
  readonly initialised: (directory: string) => string;
  /** That a first workspace from a city's own files is there. */
  readonly begun: (directory: string) => string;
  /** What a recipe makes of a file. */
  readonly preview: {
    readonly row: string;
    readonly area: string;
    readonly period: string;
    readonly value: string;
    readonly facts: (facts: PreviewFacts) => string;
    readonly skipped: (rows: { readonly where: number; readonly area: number; readonly category: number }) => string;
  };
  readonly published: (facts: PublishedFacts) => string;
  /** That a release is withdrawn, and what that does not undo. */
  readonly withdrawn: (publication: string, date: string) => string;
  /** Where a cell is, with the labels of its row and column. */
  readonly cell: (sheet: string, address: string, labels: readonly string[]) => string;
  /** What was taken for a total. */
  readonly totalFound: (total: string, parts: number) => string;
  /** That the solver is an optional package, and how to have it. */
  readonly solverMissing: string;
  readonly protectedTable: (facts: ProtectedTableFacts) => string;
  readonly refused: (errors: number) => string;
  readonly notProtected: string;
  readonly interrupted: string;
  /** What the page of the audit is called. */
  readonly auditPage: string;
  readonly serving: (title: string, url: string) => string;
  readonly portTaken: (taken: number, used: number) => string;
  readonly noPort: (port: number) => string;
  readonly stopped: string;
  readonly unexpected: (message: string) => string;
}

/** What was published for one audience. */
export interface PublishedFacts {
  readonly title: string;
  readonly indicators: number;
  readonly published: number;
  readonly suppressed: number;
  readonly directory: string;
}

/** What has been made of a table. */
export interface ProtectedTableFacts {
  readonly published: number;
  readonly withheld: number;
  readonly file: string;
}

/** How much a recipe found in a file. */
export interface PreviewFacts {
  readonly observations: string;
  readonly total: string;
  readonly areas: number;
  readonly periods: number;
}
