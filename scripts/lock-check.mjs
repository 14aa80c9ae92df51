// Fails when package-lock.json lacks a platform package that a dependency lists as optional:
// such a lock breaks `npm ci` on another operating system.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const locked = new Set(
  Object.entries(packages).map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`),
);
const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(([name, range]) => /^\d/.test(range) && !locked.has(`${name}@${range}`))
    .map(([name, range]) => `${path} lists ${name}@${range}, package-lock.json does not`),
);
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exitCode = 1;
}
