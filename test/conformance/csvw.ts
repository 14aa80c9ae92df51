import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsvw } from '../../src/io/csvw.js';
import { readDescribedTable } from '../../src/io/described-table.js';
import { decodeText } from '../../src/io/text.js';
import type { ConformanceCase, ConformanceSuite } from './suite.js';

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly action: string;
  readonly option?: { readonly metadata?: string };
}

/** What is not claimed, and cannot be seen by a property that is left out. */
const NOT_CLAIMED: Readonly<Record<string, readonly string[]>> = {
  'a wrong property is refused, not replaced by its default': ['040', '060', '062', '065', '094', '096', '266'],
  'the grammar of the description itself': [
    ...['077', '078', '079', '080', '081', '082', '083', '084', '085', '086', '087', '088', '109', '111', '133', '134'],
    ...['135', '136', '137', '138', '139', '140', '141', '142', '143', '144', '145', '146', '148', '243', '244', '267'],
  ],
  'numbers in percent': ['170', '171'],
};

/** The validation tests of the W3C: data against their description. */
export const csvw: ConformanceSuite = {
  folder: 'csvw',
  cases: (folder) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest-validation.jsonld'), 'utf8')) as {
      entries: Entry[];
    };
    return manifest.entries.map((entry) => caseOf(folder, entry));
  },
};

function caseOf(folder: string, { id, type, name, action, option }: Entry): ConformanceCase {
  const label = `${id.replace(/^.*#/, '')} ${name}`;
  const metadata = option?.metadata ?? action;
  const unsupported = (reason: string): ConformanceCase => ({ id: label, unsupported: reason, check: () => [] });
  if (!/\.json$/.test(metadata) || !existsSync(join(folder, metadata)))
    return unsupported('a table without a description handed in');
  const number = /(\d{3})$/.exec(id)?.[1] ?? '';
  const [notClaimed] = Object.entries(NOT_CLAIMED).find(([, ids]) => ids.includes(number)) ?? [];
  if (notClaimed !== undefined) return unsupported(notClaimed);
  const { value, problems } = readCsvw(readFileSync(join(folder, metadata), 'utf8'), metadata);
  const leftOut = problems.filter(({ code }) => code === 'description-left-out' || code === 'format-unsupported');
  if (leftOut.length > 0) return unsupported(leftOut.map(({ params }) => Object.values(params)[0]).join(', '));
  const isNegative = type.endsWith('NegativeValidationTest');
  return {
    id: label,
    check: () => {
      const found = [...problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)];
      for (const table of value ?? []) {
        const path = join(folder, metadata, '..', table.path);
        if (!existsSync(path)) {
          found.push('file-missing');
          continue;
        }
        const decoded = decodeText(readFileSync(path), { file: table.path });
        const read = decoded.value && readDescribedTable(decoded.value.text, table, table.path);
        found.push(
          ...(read?.problems ?? decoded.problems)
            .filter(({ severity }) => severity === 'error')
            .map(({ code }) => code),
        );
      }
      if (isNegative) return found.length > 0 ? [] : ['found valid'];
      return found;
    },
  };
}
