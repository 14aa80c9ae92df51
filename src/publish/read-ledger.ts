import {
  boolean,
  describe,
  integer,
  isRecord,
  list,
  matching,
  object,
  optional,
  record,
  type Shape,
  string,
} from '../io/shape.js';
import { type Checked, type Place, problem, type Problem } from '../model/problem.js';
import { type Ledger, LEDGER_FORMAT } from './ledger.js';

const day = matching(/^\d{4}-\d{2}-\d{2}$/);
const hash: Shape<string | null> = (json, path, report) => {
  if (json !== null) string(json, path, report);
};

const ledger = object({
  key: matching(/^[0-9a-f]{64}$/),
  runs: list(
    object({
      date: day,
      reckonedWith: integer(0, Number.MAX_SAFE_INTEGER),
      publications: list(
        object({
          id: string,
          restricted: boolean,
          withdrawn: optional(day),
          selections: list(
            object({
              statistic: string,
              method: optional(string),
              basis: optional(string),
              terms: record(list(string)),
              cells: record(record(hash)),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** Reads a ledger. One that cannot be understood has no value: what it says must not be passed over. */
export function readLedger(json: unknown, place: Place): Checked<Ledger> {
  const version = isRecord(json) ? json['formatVersion'] : undefined;
  if (version !== LEDGER_FORMAT) {
    const versions = { expected: String(LEDGER_FORMAT), received: describe(version) };
    return { value: undefined, problems: [problem('format-version-unknown', versions, place)] };
  }
  const problems: Problem[] = [];
  ledger(json, 'ledger', (path, expected, received) =>
    problems.push(problem('value-unexpected', { expected, received: describe(received) }, { ...place, path })),
  );
  return { value: problems.length > 0 ? undefined : (json as Ledger), problems };
}
