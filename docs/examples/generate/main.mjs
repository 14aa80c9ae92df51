import { mkdirSync, writeFileSync } from 'node:fs';
import { brueckstedt } from './brueckstedt.mjs';

const target = new URL('../brueckstedt/', import.meta.url);
for (const folder of ['geometry/', 'tables/']) mkdirSync(new URL(folder, target), { recursive: true });
for (const [path, bytes] of brueckstedt()) {
  writeFileSync(new URL(path, target), bytes);
  console.log(`${path} ${bytes.length} bytes`);
}
