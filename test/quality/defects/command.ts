import { run } from '../../node/run-command.js';

/** A problem as `--json` prints it. */
export interface Found {
  readonly code: string;
  readonly severity: string;
  readonly path?: string;
  readonly file?: string;
  readonly row?: number;
  readonly figures?: readonly { readonly area?: string; readonly period?: string }[];
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** How a command ended and what it printed. */
export interface Answer<Json> {
  readonly code: number;
  readonly json: Json;
  /** All of it, to look for what must not be there. */
  readonly text: string;
}

/** Runs a command in German with `--json`. */
export async function command<Json = { readonly problems: readonly Found[] }>(
  ...args: readonly string[]
): Promise<Answer<Json>> {
  const { code, out, error } = await run(...args, '--json');
  const text = out + error;
  return { code, json: JSON.parse(text) as Json, text };
}

/** The parameters of the problems with a code, of one statistic if it is named. */
export function paramsOf(found: readonly Found[], code: string, statistic?: string): readonly Found['params'][] {
  return found
    .filter((each) => each.code === code && (statistic === undefined || each.path === `statistics.${statistic}`))
    .map(({ params }) => params);
}
