// The part of papaparse that the benchmark uses. The published types bring Node’s globals into the core.
declare module 'papaparse' {
  export interface RowResult {
    readonly data: string[][];
    readonly errors: readonly { readonly code: string; readonly index: number }[];
    readonly meta: { readonly cursor: number };
  }
  export interface ParserConfig {
    readonly delimiter: string;
    readonly newline: string;
    readonly fastMode: false;
    readonly quoteChar?: string;
    readonly preview?: number;
    readonly step?: (result: RowResult) => void;
  }
  export interface Parser {
    parse(input: string, baseIndex: number, ignoreLastRow: boolean): RowResult;
    abort(): void;
  }
  const Papa: { readonly Parser: new (config: ParserConfig) => Parser };
  export default Papa;
}
