// Rollup plugins for what is fetched when it is asked for: modules named *.part.ts, and workers, *.worker.ts, each a file
// beside the one file.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { minify } from 'terser';

const fileOf = (name) => `sozialraum-${name}.min.js`;

/** The modules of all parts and workers, by their names. */
function partModules(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    files.flatMap((file) => {
      const [, name] = /([\w-]+)\.(?:part|worker)\.ts$/.exec(file) ?? [];
      return name ? [[name, join(folder, file)]] : [];
    }),
  );
}

/**
 * @param root - The folder of the project.
 * @param version - Stands in the addresses of parts, so that a cache never mixes two.
 * @returns The `input` of their build; `address`, for all that asks for them; and `standAlone`, for their output.
 */
export function partsBeside(root, version) {
  return {
    input: partModules(join(root, 'components')),
    fileOf,
    address: {
      name: 'parts-beside',
      resolveDynamicImport(specifier) {
        const [, name] = /\/([\w-]+)\.(?:part|worker)\.js$/.exec(specifier) ?? [];
        return name ? { id: `./${fileOf(name)}?v=${version}`, external: true } : null;
      },
      transform: (code) =>
        code.includes('new Worker(')
          ? {
              code: code.replace(/(?<=')\.\/([\w-]+)\.worker\.js/, (_, name) => `./${fileOf(name)}?v=${version}`),
              map: null,
            }
          : null,
    },
    standAlone,
  };
}

/**
 * Makes each entry one file and one request, at the price of some kB that a second one brings again: parts share two
 * thirds of their chunks with another, by twos and threes.
 */
const standAlone = (banner, terser) => ({
  name: 'stand-alone',
  async generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const { outputFiles } = await build({
      entryPoints: chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => `./${fileName}`),
      bundle: true,
      format: 'esm',
      target: 'es2022',
      minify: true,
      charset: 'utf8',
      sourcemap: 'external',
      banner: { js: banner },
      outdir: 'dist',
      write: false,
      plugins: [readFrom(new Map(chunks.map((chunk) => [`./${chunk.fileName}`, chunk])))],
    });
    for (const { fileName } of chunks) {
      delete bundle[fileName];
      delete bundle[`${fileName}.map`];
    }
    const textOf = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
    for (const [fileName, text] of textOf) {
      if (fileName.endsWith('.map')) continue;
      const url = `${fileName}.map`;
      const { code = '', map } = await minify(text, {
        ...terser,
        sourceMap: { content: textOf.get(url), filename: fileName, url },
      });
      this.emitFile({ type: 'asset', fileName, source: code.replace(/\n[ \t]+/g, '\n') });
      this.emitFile({ type: 'asset', fileName: url, source: map });
    }
  },
});

const readFrom = (chunks) => ({
  name: 'chunks',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^/ }, ({ path }) =>
      chunks.has(path) ? { path, namespace: 'chunk' } : { path, external: true },
    );
    esbuild.onLoad({ filter: /^/, namespace: 'chunk' }, ({ path }) => {
      const { code, map } = chunks.get(path);
      return { contents: `${code}//# sourceMappingURL=${map.toUrl()}` };
    });
  },
});
