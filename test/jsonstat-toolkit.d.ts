declare module 'jsonstat-toolkit' {
  interface Dataset {
    readonly n: number;
    readonly role: Readonly<Record<string, readonly string[]>>;
    Data(at: Readonly<Record<string, string>>): { value: number | null; status: string | null };
    Data(at: number, withStatus: false): number | null;
  }
  export default function JSONstat(json: unknown): Dataset;
}
