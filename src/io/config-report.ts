import { type Period, readPeriod } from '../model/period.js';
import { type Problem, problem } from '../model/problem.js';
import { type ConfigPath, formatConfigPath } from './config-path.js';

/** Reports problems at a path of the workspace file. */
export interface ConfigReport {
  readonly problems: Problem[];
  readonly add: (path: ConfigPath, found: (place: { path: string }) => Problem) => void;
  /** `id` must be one of `known`. */
  readonly refer: (path: ConfigPath, kind: string, id: string, known: readonly string[]) => boolean;
  /** No two of them are the same. */
  readonly distinct: (path: ConfigPath, kind: string, ids: readonly string[], key?: string) => void;
  readonly period: (path: ConfigPath, text: string | undefined) => Period | undefined;
}

/** An empty report. */
export function configReport(): ConfigReport {
  const problems: Problem[] = [];
  const add: ConfigReport['add'] = (path, found) => void problems.push(found({ path: formatConfigPath(path) }));
  return {
    problems,
    add,
    refer(path, kind, id, known) {
      if (known.includes(id)) return true;
      add(path, (place) => problem('reference-unknown', { kind, id, known: known.join(', ') }, place));
      return false;
    },
    distinct(path, kind, ids, key = 'id') {
      ids.forEach((id, index) => {
        if (ids.indexOf(id) < index)
          add([...path, index, key], (place) => problem('id-duplicate', { kind, id }, place));
      });
    },
    period(path, text) {
      const period = text === undefined ? undefined : readPeriod(text);
      if (text !== undefined && !period)
        add(path, (place) => problem('value-unexpected', { expected: 'period', received: text }, place));
      return period;
    },
  };
}
