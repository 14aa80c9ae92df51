// Pages that the walks need beside those of the example city.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const tests = join(dirname(fileURLToPath(import.meta.url)), '../..');
const CITY = `
export { blockCity } from './fixtures/block-city.ts';
export { cityFiles } from './e2e/city-files.ts';
`;

/** 2,000 areas in squares. */
async function putLargeMap(folder, temporary) {
  const outfile = join(temporary, 'large-city.mjs');
  await build({
    stdin: { contents: CITY, resolveDir: tests, loader: 'ts' },
    ...{ bundle: true, format: 'esm', platform: 'node', outfile, logLevel: 'error' },
  });
  const { blockCity, cityFiles } = await import(pathToFileURL(outfile).href);
  mkdirSync(join(folder, 'large/data'), { recursive: true });
  for (const [path, file] of cityFiles(blockCity(50, 40)))
    writeFileSync(join(folder, 'large', path), JSON.stringify(file));
}

/** @param {string} folder - Where the pages of the city are. */
export async function putPages(folder, temporary) {
  await putLargeMap(folder, temporary);
  const put = (name, title, figure, lang = 'de') => writeFileSync(join(folder, name), page(title, figure, lang));
  put('large.html', 'Große Karte', '<soz-district-map src="large/publication.json"></soz-district-map>');
  put(
    'narrow.html',
    'Schmale Seite',
    '<soz-matrix src="publication.json" indicator="existenzsicherung" grouped style="display: block; width: 400px"></soz-matrix>',
  );
  put(
    'english.html',
    'English page',
    `<soz-district-map src="publication.json" indicator="sgb2-quote"></soz-district-map>
<soz-plan-timeline src="planning.json"></soz-plan-timeline>`,
    'en',
  );
  const index = readFileSync(join(folder, 'index.html'), 'utf8');
  writeFileSync(join(folder, 'plain.html'), index.replace(/<script[^>]*>.*?<\/script>/gs, ''));
}

const page = (
  title,
  figure,
  lang,
) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<script defer src="sozialraum.min.js"></script></head><body><h1>${title}</h1>${figure}</body></html>`;
