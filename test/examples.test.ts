import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import * as core from '../src/index.js';

// Lines `expression // => expected` in ```ts fences of docstrings and guides are executed as written there,
// with every name of the front door and, in a source file, its own exports in scope.
const files = ['src', 'docs'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((file) => /\.(ts|md)$/.test(file) && !file.startsWith('docs/api/')),
);

const examples = files.flatMap((file) => {
  const text = readFileSync(file, 'utf8').replace(/^ *\* ?/gm, '');
  return [...text.matchAll(/```ts\r?\n([\s\S]*?)```/g)]
    .flatMap(([, block = '']) => block.split(/\r?\n/))
    .map((line) => ({ file, line, sides: line.split(/\s*\/\/ => /) }))
    .filter(({ sides }) => sides.length === 2);
});

async function scopeOf(file: string): Promise<Record<string, unknown>> {
  const own = file.endsWith('.ts') ? await import(pathToFileURL(resolve(file)).href) : {};
  return { ...core, ...own };
}

const evaluate = (expression: string, scope: Record<string, unknown>): Promise<unknown> =>
  new Function(...Object.keys(scope), `return (async () => (${expression}))()`)(...Object.values(scope));

test('there are examples to execute', () => expect(examples.length).toBeGreaterThan(0));

test.each(examples)('$file: $line', async ({ file, sides: [given = '', expected = ''] }) => {
  const scope = await scopeOf(file);
  expect(await evaluate(given, scope)).toEqual(await evaluate(expected, scope));
});
