import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import * as core from '../src/index.js';
import * as arquero from '../src/io/arquero.js';
import * as node from '../src/node/index.js';

const pages = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((file) => join('docs', file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md') && !file.startsWith('docs/api/')),
];
const proseOf = (page: string): string => readFileSync(page, 'utf8').replace(/```[^]*?```/g, '');
const linksOf = (page: string): string[] =>
  [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, link = '']) => (/^https?:/.test(link) ? [] : [link]));

/** What a heading is called in an address, as GitHub and GitLab have it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
const anchorsOf = (page: string): string[] =>
  [...proseOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading.trim()));

test('every link between pages leads to a file that is there, and to a heading that it has', () => {
  const broken = pages.flatMap((page) =>
    linksOf(page).filter((link) => {
      const [path = '', anchor] = decodeURI(link).split('#');
      const target = path === '' ? page : join(dirname(page), path);
      return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
    }),
  );
  expect(pages.flatMap(linksOf).length).toBeGreaterThan(100);
  expect(broken).toEqual([]);
});

test('every file and script that a page names is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = /`((?:src|components|test|docs|scripts|stories)\/[\w./-]+\.(?:ts|mjs|cjs|md|json|yaml))`/g;
  const missing = pages.flatMap((page) => [
    ...[...proseOf(page).matchAll(named)].flatMap(([, file = '']) => (existsSync(file) ? [] : [`${page}: ${file}`])),
    ...[...proseOf(page).matchAll(/npm run ([\w-]+)/g)].flatMap(([, script = '']) =>
      Object.hasOwn(scripts, script) ? [] : [`${page}: ${script}`],
    ),
  ]);
  expect(missing).toEqual([]);
});

test('every function that the guide for developers names can be imported', () => {
  const named = [...proseOf('docs/guides/developer.md').matchAll(/`([a-z]+[A-Z]\w*)[`(]/g)].map(
    ([, name = '']) => name,
  );
  const known = { ...core, ...node, ...arquero };
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((name) => !Object.hasOwn(known, name))).toEqual([]);
});
