// The part of papaparse that the benchmark uses. The published types bring Node’s globals into the core.
declare module 'papaparse' {
  interface ParseConfig {
    readonly delimiter: string;
    readonly newline: string;
    readonly fastMode: false;
    readonly step: () => void;
  }
  const Papa: { readonly parse: (input: string, config: ParseConfig) => unknown };
  export default Papa;
}
