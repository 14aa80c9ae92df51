import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { readPlainYaml } from '../../src/node/plain-yaml.js';

/** What the whole reader makes of it; nothing where it finds something wrong. */
function whole(text: string): { readonly json: unknown } | undefined {
  const document = parseDocument(text);
  return document.errors.length > 0 ? undefined : { json: document.toJS() };
}

/** The quick reader may leave a text to the whole one, but never read it otherwise, nor read what is wrong. */
function expectSame(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain) expect(plain, text).toEqual(whole(text));
  return plain !== undefined;
}

const RECORDS = `# Planung
planning: 1
actions:
  - id: a-1
    title: Maßnahme (erste)   
    start: '2020'
    done: true
    note: "Er sagte: ja"
    tasks: [a, 'b c', "d", 12, 1.5]
    budget: { planned: 1000, by: { de: Amt, en: office } }

    # noch offen
    further:
      deeper:
        - eins
        - zwei
  - id: a-2
    nothing:
    title: It’s 5 o'clock, isn't it?
`;

test('no run of spaces, brackets or quotes keeps it busy', () => {
  const run = 200_000;
  const start = process.cpuUsage();
  for (const text of [
    `a: ${' '.repeat(run)}b`,
    `a: ${"'".repeat(run + 1)}`,
    `a: [${'b, '.repeat(run)}`,
    `a: b${': '.repeat(run)}`,
  ])
    readPlainYaml(text);
  const { user } = process.cpuUsage(start);
  expect(user / 1000).toBeLessThan(2000);
});

describe('the plain part of YAML', () => {
  test('is read without the whole reader', () => {
    expect(expectSame(RECORDS)).toBe(true);
    expect(readPlainYaml(RECORDS)?.json).toMatchObject({
      planning: 1,
      actions: [{ tasks: ['a', 'b c', 'd', 12, 1.5], budget: { by: { de: 'Amt' } } }, { nothing: null }],
    });
  });

  test.each([
    ['an anchor', 'a: &x 1\nb: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a text over lines', 'a: |\n  b\n'],
    ['a continued text', 'a: b\n  c\n'],
    ['an escape', 'a: "\\n"\n'],
    ['a comment behind a value', 'a: b # c\n'],
    ['a key twice', 'a: 1\na: 2\n'],
    ['a tab', 'a:\tb\n'],
    ['a second document', 'a: 1\n---\nb: 2\n'],
    ['a merge', 'a: 1\n<<: { b: 2 }\n'],
    ['a sequence level with its key', 'a:\n- b\n'],
    ['a rare number', 'a: 0x1f\n'],
    ['a flow collection over lines', 'a: [b,\n  c]\n'],
    ['brackets without end', `a: ${'['.repeat(100_000)}\n`],
    ['no mapping', '- a\n- b\n'],
    ['nothing', ''],
  ])('leaves %s to the whole reader', (_, text) => expect(readPlainYaml(text)).toBeUndefined());
});

const files = ['docs', 'test'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ya?ml$/.test(file) && !file.includes('node_modules'))
    .map((file) => join(folder, file)),
);

test.each(files)('%s is read as the whole reader reads it', (file) => {
  expectSame(readFileSync(file, 'utf8'));
});

const word = fc.constantFrom(
  'a',
  'Maßnahme 1',
  'true',
  'Null',
  '012',
  '1e3',
  '+5',
  '-0',
  '.5',
  '~',
  'x: y',
  'a #b',
  "it's",
  '2020-01',
  '1_000',
  'a,b',
  '[',
  'x:',
  '',
  ' a',
  '0o7',
  '99999999999999999',
  'no',
  '=',
  '12:30',
  'Ä',
);
const key = fc.constantFrom('id', 'title', 'a-1', 'b_2', 'null', 'true', 'constructor', 'x y', '1');
const { value: anything } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(word, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 3 }),
  ),
}));

test('whatever is written as YAML is read the same', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.dictionary(key, anything, { minKeys: 1, maxKeys: 4 }), fc.boolean(), (value, flow) => {
      const text = stringify(value, flow ? { collectionStyle: 'flow', lineWidth: 0 } : { lineWidth: 0 });
      if (expectSame(flow ? `root: ${text}` : text)) read++;
    }),
    { numRuns: 3000, seed: 1 },
  );
  expect(read).toBeGreaterThan(100);
});

test('whatever is changed in a text, it is read the same or left to the whole reader', () => {
  const piece = fc.constantFrom(
    ' ',
    '  ',
    '\n',
    '- ',
    ': ',
    ':',
    ',',
    '[',
    ']',
    '{',
    '}',
    '#',
    ' #',
    "'",
    '"',
    '&a',
    '*a',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '?',
    '? ',
    '-',
    '0',
    '.',
    'e',
    '~',
    'null',
    '\t',
    '\r',
    '\\',
    '<<: ',
    '…',
    '\u00a0',
    '\u0085',
  );
  const change = fc.tuple(fc.nat(RECORDS.length), fc.nat(3), piece);
  let read = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const text = changes.reduce(
        (changed, [at, removed, inserted]) => changed.slice(0, at) + inserted + changed.slice(at + removed),
        RECORDS,
      );
      if (expectSame(text)) read++;
    }),
    { numRuns: 6000, seed: 2 },
  );
  expect(read).toBeGreaterThan(100);
});
