import { existsSync, readdirSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { type Chunk, splitModules } from './split-modules.js';

const elements = readdirSync('dist/components').filter((name) =>
  existsSync(`dist/components/${name}/${name}.component.js`),
);

/** Leaves out all that is fetched by `import()`. */
const withoutParts: Plugin = {
  name: 'without-parts',
  setup(bundler) {
    bundler.onResolve({ filter: /^/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

const modulesIn = (chunks: readonly Chunk[]): [module: string, bytes: number][] =>
  chunks.flatMap(({ modules }) => Object.entries(modules));
const sum = (modules: readonly [string, number][]): number => modules.reduce((all, [, bytes]) => all + bytes, 0);

// A bundler leaves a module whole: where an element needs one function of it and a part the others, the page loads all,
// with everything they lead to. The way out is a file of its own for the one function.
describe('a page that is split by a bundler loads at once what an element draws with, and nothing that only parts need', () => {
  test.each(elements)('%s', async (element) => {
    const entry = `dist/components/${element}/${element}.component.js`;
    const loaded = modulesIn((await splitModules([entry])).atOnce);
    const needed = modulesIn((await splitModules([entry], [withoutParts])).atOnce);
    const names = new Set(needed.map(([name]) => name));
    expect(loaded.map(([name]) => name).filter((name) => !names.has(name))).toEqual([]);
    expect(sum(loaded) / sum(needed)).toBeLessThan(1.02);
  });
});
