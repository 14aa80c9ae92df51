import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as core from '../src/index.js';
import * as node from '../src/node/index.js';

// Lines `expression // => expected` in ```ts fences of docstrings and guides are executed as written there,
// with every name of the front door in scope (in src/node also those of sozialraum/node).
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

function evaluate(expression: string, file: string): unknown {
  const scope: Record<string, unknown> = file.startsWith('src/node/') ? { ...core, ...node } : { ...core };
  return new Function(...Object.keys(scope), `return (${expression})`)(...Object.values(scope));
}

test('there are examples to execute', () => expect(examples.length).toBeGreaterThan(0));

test.each(examples)('$file: $line', ({ file, sides: [given = '', expected = ''] }) => {
  expect(evaluate(given, file)).toEqual(evaluate(expected, file));
});
