import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build, transform } from 'esbuild';
import { englishApart } from './scripts/english-apart.mjs';
import { litToday } from './scripts/lit-today.mjs';
import { partsBeside } from './scripts/parts-beside.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const json = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const pkg = json('package.json');
const { experimentalDecorators, useDefineForClassFields } = json('tsconfig.json').compilerOptions;
// a solver that is installed has its WebAssembly beside it; a copy of its script here would look for it in vain
const dependencies = Object.keys({ ...pkg.dependencies, ...pkg.peerDependencies });
const isDependency = (id) => dependencies.some((name) => id === name || id.startsWith(`${name}/`));

// What only a publishing machine needs. Left out of the browser file: using one of these there ends the build.
const notForBrowsers = ['commander', 'proj4', 'topojson-server', 'topojson-simplify', 'valibot', 'yaml'];

// rollup-plugin-esbuild would resolve relative imports itself and skip the "browser" field of packages
const typescript = {
  name: 'typescript',
  async transform(code, id) {
    if (!/\.ts(\?|$)/.test(id)) return null;
    const { code: plain, map } = await transform(code, {
      loader: 'ts',
      target: 'es2022',
      sourcefile: id,
      sourcemap: true,
      tsconfigRaw: { compilerOptions: { experimentalDecorators, useDefineForClassFields } },
    });
    return { code: withPlainDecorators(plain), map };
  },
};

/**
 * Calls the decorators of fields as the functions that they are. What esbuild calls them with knows of accessors, methods and
 * classes too, and stands in each module anew.
 */
function withPlainDecorators(code) {
  if (!code.includes('__decorateClass')) return code;
  // as many lines as before: the source map stays true
  const plain = code
    .replace(/^var __decorateClass = [^]*?^};$/m, (helper) => helper.replace(/.+/g, ''))
    .replace(/^var __(?:defProp|getOwnPropDesc) = .*$/gm, '')
    .replace(/^__decorateClass\(\[\n(.+)\n\], (\w+\.prototype, "\w+"), 2\);$/gm, '\n$1\n($2);');
  if (plain.includes('__decorateClass')) throw new Error('only fields have decorators, and each has one');
  return plain;
}
const resolve = nodeResolve({
  browser: true,
  exportConditions: ['production'],
  extensions: ['.mjs', '.js', '.ts'],
  // our "sideEffects" speaks of what is built, not of these sources
  ignoreSideEffectsForRoot: true,
});
// Elements register themselves; nothing else does anything by being imported, whatever its package says.
const treeshake = {
  moduleSideEffects: (id) => id.startsWith(join(root, 'components')),
  // d3-array makes its bisectors as it is loaded, in one file with the ticks we use
  manualPureFunctions: ['bisector'],
  propertyReadSideEffects: false,
};
const onwarn = (warning) => {
  // a module that holds types only
  if (warning.code === 'EMPTY_BUNDLE') return;
  throw new Error(warning.message);
};

/** The elements: every folder of components/ whose file of the same name registers a tag. */
const elements = readdirSync(join(root, 'components'))
  .filter((name) => existsSync(join(root, 'components', name, `${name}.ts`)))
  .flatMap((name) => [`components/${name}/${name}.ts`, `components/${name}/${name}.component.ts`]);

const packageOf = (id) => /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[0];

/** Style sheets without comments and spaces. */
const smallStyles = {
  name: 'small-styles',
  async transform(code, id) {
    if (!id.startsWith(join(root, 'components'))) return null;
    const sheets = await Promise.all(
      [...code.matchAll(/\bcss`([^`$]*)`/g)].map(async ([sheet, rules]) => {
        // a backslash of a sheet is two in its template
        const { code: small } = await transform(rules.replaceAll('\\\\', '\\'), {
          loader: 'css',
          minify: true,
          target: 'esnext',
          charset: 'utf8',
        });
        // what is between a property of our own and its end esbuild leaves as it is
        const dense = small.trim().replace(/--[\w-]+: [^;{}]+/g, (own) => own.replace(/([:,]) /g, '$1'));
        return [sheet, `css\`${dense.replaceAll('\\', '\\\\')}\``];
      }),
    );
    return { code: sheets.reduce((all, [sheet, small]) => all.replace(sheet, () => small), code), map: null };
  },
};

/**
 * Style sheets before all else, side by side: gzip finds again what it has seen within 32 kB, and modules stand in the order
 * in which they are first imported.
 */
const stylesFirst = {
  name: 'styles-first',
  async transform(code, id) {
    if (!this.getModuleInfo(id).isEntry) return null;
    const sheets = [];
    const seen = new Set();
    const visit = async ({ id }) => {
      if (seen.has(id) || !id.startsWith(join(root, 'components'))) return;
      seen.add(id);
      if (id.endsWith('.styles.ts')) return sheets.push(id);
      const { importedIdResolutions } = await this.load({ id, resolveDependencies: true });
      for (const next of importedIdResolutions) await visit(next);
    };
    for (const { source } of this.parse(code).body) if (source) await visit(await this.resolve(source.value, id));
    return { code: sheets.map((sheet) => `import ${JSON.stringify(sheet)};`).join('') + code, map: null };
  },
};

/** One keyword for what two were written for. */
const letAlone = {
  name: 'let-alone',
  renderChunk(code) {
    const starts = new Set();
    const visit = (node) => {
      if (Array.isArray(node)) return node.forEach(visit);
      if (typeof node?.type !== 'string') return undefined;
      if (node.kind === 'const') starts.add(node.start);
      return Object.values(node).forEach(visit);
    };
    visit(this.parse(code));
    // as long as before: the source map stays true
    return { code: code.replace(/\bconst\b/g, (word, at) => (starts.has(at) ? 'let  ' : word)), map: null };
  },
};

/** After terser, lines break inside templates only, where indentation means nothing. */
const noIndentation = {
  name: 'no-indentation',
  renderChunk: (code) => ({ code: code.replace(/\n[ \t]+/g, '\n'), map: null }),
};

/** The licences of what is bundled ask that their texts go with it: one file for all builds that take this plugin. */
function thirdPartyLicences(fileName) {
  const folders = new Set();
  return {
    name: 'third-party-licences',
    generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []));
      for (const folder of ids.map(packageOf)) if (folder !== undefined) folders.add(folder);
      const source = [...folders]
        .sort()
        .map(licenceIn)
        .join(`\n${'-'.repeat(80)}\n\n`);
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

function licenceIn(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} ships no licence text`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`;
}

/** dist/sri.json: what a page states in `integrity` to be sure of the file it loads. */
const subresourceIntegrity = {
  name: 'subresource-integrity',
  writeBundle({ file }) {
    const hash = createHash('sha384').update(readFileSync(file)).digest('base64');
    writeFileSync(join(root, 'dist/sri.json'), `${JSON.stringify({ [basename(file)]: `sha384-${hash}` }, null, 2)}\n`);
  },
};

const parts = partsBeside(root, pkg.version);

/** The page of the audit beside its scripts, and the solver they load when a file is examined. */
const auditFolder = {
  name: 'audit-folder',
  async generateBundle() {
    const { outputFiles } = await build({
      entryPoints: [join(root, 'src/publish/audit-page.ts')],
      bundle: true,
      format: 'esm',
      write: false,
    });
    const [{ text }] = outputFiles;
    const { auditPageFiles } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
    for (const [fileName, source] of auditPageFiles()) this.emitFile({ type: 'asset', fileName, source });
    const solver = readFileSync(fileURLToPath(import.meta.resolve('highs/runtime')));
    this.emitFile({ type: 'asset', fileName: 'highs.wasm', source: solver });
  },
};

const modules = {
  input: [
    'src/index.ts',
    'src/io/arquero.ts',
    'src/node/index.ts',
    'src/node/cli.ts',
    'components/index.ts',
    'components/jsx.ts',
    'components/react.ts',
    'components/district-map/map-painter.worker.ts',
    ...elements,
  ],
  external: (id) => isBuiltin(id) || isDependency(id),
  // else every file keeps an empty import of all that the front door leads to
  treeshake,
  plugins: [resolve, smallStyles, typescript],
  onwarn,
  output: {
    dir: 'dist',
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: '.',
    hoistTransitiveImports: false,
    sourcemap: true,
  },
};

const banner = `/*! sozialraum ${pkg.version} | EUPL-1.2 | third parties: sozialraum.min.js.LICENSES.txt */`;
// names by how often they occur, functions left where they are: terser alone comes to 1.4 % more once it is gzipped
const shortNames = {
  name: 'short-names',
  renderChunk: (code) =>
    transform(code, { minifyIdentifiers: true, target: 'es2022', charset: 'utf8', sourcemap: true }),
};
const compress = { passes: 3, reduce_funcs: false };
const terserOptions = { ecma: 2022, module: true, compress, format: { comments: /^!/ } };
// Chromium then compiles the functions while the file comes, beside the page's own thread, not one by one while it first draws
const small = terser({
  ...terserOptions,
  format: { comments: false, preamble: `${banner}\n//# allFunctionsCalledOnLoad` },
});

const lit = litToday(root);
const english = englishApart(root);
const licences = thirdPartyLicences('sozialraum.min.js.LICENSES.txt');

/** What a web page loads; with another `input`, what a page of its own choice would. */
export const oneFile = {
  input: 'components/index.ts',
  external: notForBrowsers,
  treeshake,
  plugins: [
    english.main,
    parts.address,
    lit,
    resolve,
    smallStyles,
    typescript,
    stylesFirst,
    licences,
    subresourceIntegrity,
  ],
  onwarn,
  output: {
    file: 'dist/sozialraum.min.js',
    format: 'iife',
    name: 'sozialraum',
    inlineDynamicImports: true,
    freeze: false,
    sourcemap: true,
    plugins: [letAlone, shortNames, small, noIndentation],
  },
};

const besideTheOneFile = {
  input: parts.input,
  external: notForBrowsers,
  treeshake,
  plugins: [english.part, parts.address, lit, resolve, smallStyles, typescript, licences],
  onwarn,
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: parts.fileOf('[name]'),
    sourcemap: true,
    plugins: [letAlone, parts.standAlone(banner, terserOptions)],
  },
};

const auditTool = {
  input: ['src/browser/audit-page.ts', 'src/browser/audit-worker.ts'],
  // the solver's package looks for Node before it does anything else
  external: isBuiltin,
  treeshake: { ...treeshake, moduleSideEffects: (id) => id.startsWith(join(root, 'src/browser')) },
  plugins: [resolve, typescript, auditFolder, thirdPartyLicences('LICENSES.txt')],
  onwarn,
  output: {
    dir: 'dist/audit',
    format: 'es',
    chunkFileNames: '[name].js',
    plugins: [terser({ ecma: 2022, module: true })],
  },
};

export default [modules, oneFile, besideTheOneFile, auditTool];
