import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const packageJson = JSON.parse(readFileSync('package.json', 'utf8'));
const filesIn = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file).replaceAll('\\', '/'));

/** The files beside the one file. */
const partsBuilt = () => readdirSync('dist').filter((file) => /^sozialraum-[\w-]+\.min\.js$/.test(file));

/** Names of packages that a module or a declaration imports, Node's own apart. */
function packagesImportedBy(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(file, 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => !name.startsWith('.') && !isBuiltin(name))
    .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
}

describe('the one-file build', () => {
  const bundle = readFileSync('dist/sozialraum.min.js', 'utf8');

  test('says in its first line what it is, which version, and under which licence', () => {
    expect(bundle.split('\n')[0]).toContain(`/*! sozialraum ${packageJson.version} | EUPL-1.2`);
  });

  test('tells Chromium before any code to compile its functions as they come', () => {
    expect(bundle.split('\n')[1]).toBe('//# allFunctionsCalledOnLoad');
  });

  test('needs no eval', () => {
    expect(bundle).not.toMatch(/\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(/);
  });

  test('is a classic script, which fetches nothing but its parts beside it, of the same version', () => {
    expect(bundle).not.toMatch(/\bimport\.meta\b|^\s*(import|export)\b/m);
    const fetched = [...bundle.matchAll(/\bimport\s*\(([^)]*)\)/g)].map(([, address]) => address);
    expect(fetched.length).toBeGreaterThan(0);
    const beside = partsBuilt().map((file) => `"./${file}?v=${packageJson.version}"`);
    expect(fetched.filter((address) => !beside.includes(address ?? ''))).toEqual([]);
  });

  test('asks nothing of another host', () => {
    const addresses = [...bundle.matchAll(/https?:\/\/[^\s"'`)\\]+/g)].map(([address]) => address);
    const names = /^http:\/\/www\.w3\.org\/|^https:\/\/json-stat\.org\/|^https:\/\/lit\.dev\//;
    expect(addresses.filter((address) => !names.test(address))).toEqual([]);
  });

  test('has the hash that sri.json states', () => {
    const stated = JSON.parse(readFileSync('dist/sri.json', 'utf8'))['sozialraum.min.js'];
    expect(stated).toBe(`sha384-${createHash('sha384').update(bundle).digest('base64')}`);
  });

  test('comes with the licence texts of what it contains', () => {
    const sources = ['sozialraum.min.js', ...partsBuilt()].flatMap(
      (file) => (JSON.parse(readFileSync(`dist/${file}.map`, 'utf8')) as { sources: string[] }).sources,
    );
    const contained = new Set(
      sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []),
    );
    const texts = readFileSync('dist/sozialraum.min.js.LICENSES.txt', 'utf8');
    expect([...contained].filter((name) => !texts.includes(`${name} `))).toEqual([]);
    expect(contained).toContain('lit-html');
  });
});

describe('the package', () => {
  const declared = Object.keys({ ...packageJson.dependencies, ...packageJson.peerDependencies });

  test.each([
    ['modules', '.js'],
    ['type declarations', '.d.ts'],
  ])('imports in its %s only what it declares as a dependency', (_, ending) => {
    const files = filesIn('dist', ending).filter((file) => !/^dist\/sozialraum[\w-]*\.min\.js$/.test(file));
    expect(files.length).toBeGreaterThan(0);
    const undeclared = files.flatMap((file) =>
      packagesImportedBy(file)
        .filter((name) => !declared.includes(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(undeclared).toEqual([]);
  });

  test('refers to no ambient types that an importing project may lack', () => {
    const references = filesIn('dist', '.d.ts').filter((file) => readFileSync(file, 'utf8').includes('/// <reference'));
    expect(references).toEqual([]);
  });

  test('has an entry point for every element, to register it and to have its class only', () => {
    const elements = readdirSync('components').filter((name) => existsSync(`components/${name}/${name}.ts`));
    const entries = elements.flatMap((name) => [`./components/${name}.js`, `./components/${name}.component.js`]);
    expect(Object.keys(packageJson.exports)).toEqual(expect.arrayContaining(entries));
  });

  test('says of every attribute, event, part, state, slot and property of its elements what it is', () => {
    const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
      modules: { declarations?: Record<string, unknown>[] }[];
    };
    const elements = modules.flatMap(({ declarations = [] }) => declarations.filter((each) => each['tagName']));
    expect(elements.length).toBeGreaterThanOrEqual(7);
    const silent = elements.flatMap((element) =>
      ['attributes', 'events', 'cssParts', 'cssStates', 'cssProperties', 'slots'].flatMap((kind) =>
        ((element[kind] ?? []) as { name: string; description?: string }[])
          .filter(({ description }) => !description)
          .map(({ name }) => `${String(element['tagName'])} ${kind} ${name}`),
      ),
    );
    expect(silent).toEqual([]);
    const { tags } = JSON.parse(readFileSync('dist/vscode.html-custom-data.json', 'utf8')) as {
      tags: { name: string }[];
    };
    expect(tags.map(({ name }) => name).sort()).toEqual(elements.map((each) => each['tagName']).sort());
  });

  test('describes every element in the custom-elements manifest, at the path where it ships', () => {
    const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
      modules: { path: string; exports?: { kind: string; name: string }[] }[];
    };
    const definitions = modules.flatMap(({ path, exports = [] }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => ({ path, name })),
    );
    expect(definitions.length).toBeGreaterThan(0);
    for (const { path } of definitions) expect(existsSync(path)).toBe(true);
  });
});
