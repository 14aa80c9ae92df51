import { parse } from 'yaml';
import type { Knowledge, KnownDimension } from './knowledge.js';

interface WorkspaceFile {
  readonly statistics: readonly {
    readonly id: string;
    readonly kind: string;
    readonly remainder?: readonly string[];
    readonly dimensions?: readonly {
      readonly id: string;
      readonly categories: readonly { readonly code: string }[];
      readonly sums?: readonly {
        readonly total: string;
        readonly parts: readonly string[];
        readonly complete?: boolean;
      }[];
    }[];
  }[];
}

/** What everybody may know who reads the definitions of a city: its workspace file, without any table. */
export function workspaceKnowledge(yaml: string): Knowledge {
  const { statistics } = parse(yaml) as WorkspaceFile;
  return Object.fromEntries(
    statistics.map(({ id, kind, remainder = [], dimensions = [] }) => [
      id,
      {
        dimensions: dimensions.map(({ id: dimension, categories, sums = [] }): KnownDimension => ({
          id: dimension,
          categories: categories.map(({ code }) => code),
          sums: sums.map(({ total, parts, complete = true }) => ({ total, parts, complete })),
        })),
        remainder,
        addsOverAreas: kind !== 'distinct-in-period',
      },
    ]),
  );
}
