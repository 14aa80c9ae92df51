import { existsSync, readFileSync } from 'node:fs';
import { readXlsx } from '../../../src/io/xlsx.js';
import type { ReadingCase } from './case.js';

const MUNICIPALITIES = '../shared/data/destatis/xlsx/AuszugGV2QAktuell.xlsx';

export const workbookCases: readonly ReadingCase[] = [
  {
    name: 'directory of municipalities, XLSX, 16,030 rows of 20 columns',
    bound: 3,
    prepare: () => {
      if (!existsSync(MUNICIPALITIES)) return undefined;
      const bytes = readFileSync(MUNICIPALITIES);
      return async () => {
        const { value } = await readXlsx(bytes, { file: 'municipalities' });
        if (!value?.some(({ rows }) => rows.length > 16_000)) throw new Error('no rows');
      };
    },
  },
];
