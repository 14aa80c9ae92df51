// The part of sql.js that geopackage.ts uses; the package brings no types.
declare module 'sql.js' {
  export type SqlValue = number | string | Uint8Array | null;
  export interface SqlStatement {
    step(): boolean;
    get(): SqlValue[];
    bind(values: readonly SqlValue[]): boolean;
    free(): boolean;
  }
  export interface SqlDatabase {
    prepare(sql: string): SqlStatement;
    close(): void;
  }
  const initSqlJs: () => Promise<{ readonly Database: new (bytes: Uint8Array) => SqlDatabase }>;
  export default initSqlJs;
}
