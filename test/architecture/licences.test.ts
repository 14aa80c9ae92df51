import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
}

// Permissive licences: their code may be part of a work under EUPL-1.2.
const compatible = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Unlicense'];

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true);

test('there are runtime packages to look at', () => expect(shipped.length).toBeGreaterThan(10));

test.each(shipped)('%s has a licence that goes with EUPL-1.2', (_path, { license }) => {
  expect(compatible).toContain(license);
});
