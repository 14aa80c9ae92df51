import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { filesUnder } from '../scripts/stamp.mjs';

/** Files of a folder whose name has this ending, seen from the root. */
const filesIn = (folder, ending) => filesUnder([folder]).filter((file) => file.endsWith(ending));

/** `virtual:stories` holds the module of every story file, by its path: a new story is tested without being listed. */
const stories = (root) => ({
  name: 'stories',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^virtual:stories$/ }, ({ path }) => ({ path, namespace: 'stories' }));
    onLoad({ filter: /^/, namespace: 'stories' }, () => {
      const files = filesIn('stories', '.stories.ts');
      const imports = files.map((file, i) => `import * as s${i} from './${file}';`);
      const entries = files.map((file, i) => `${JSON.stringify(file.replace('stories/', ''))}: s${i}`);
      return { contents: `${imports.join('\n')}\nexport default { ${entries.join(', ')} };`, resolveDir: root };
    });
  },
});

/** Every file begins with a window that no other has touched, without asking for it. */
const untouchedWindow = (root) => ({
  name: 'untouched-window',
  setup({ onLoad }) {
    const first = `import ${JSON.stringify(join(root, 'test/untouched-window.ts'))};`;
    onLoad({ filter: /\.spec\.ts$/ }, async ({ path }) => ({
      contents: `${first} ${await readFile(path, 'utf8')}`,
      loader: 'ts',
    }));
  },
});

/** Where what several files share is served, and the workers that it asks for beside it. */
const SHARED = 'bundled';

/**
 * Serves the files of tests with all that they import, bundled once for all of them: each file begins anew, and asked
 * for module by module, eight hundred of them would take longer than most of its tests.
 */
export async function bundledSpecs(root) {
  const specs = filesIn('test', '.spec.ts');
  const workers = filesIn('components', '.worker.ts');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [
      ...specs.map((file) => ({ in: file, out: file.replace(/\.ts$/, '') })),
      ...workers.map((file) => ({ in: file, out: file.replace(/^.*\/(.*)\.ts$/, `${SHARED}/$1`) })),
    ],
    chunkNames: `${SHARED}/[name]-[hash]`,
    outdir: root,
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    external: ['/__web-dev-server__*', 'node:*'],
    // what has side effects is said for what ships
    ignoreAnnotations: true,
    sourcemap: 'linked',
    plugins: [stories(root), untouchedWindow(root)],
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [path.slice(root.length - 1).replaceAll('\\', '/'), text]));
  return (context, next) => {
    const text = texts.get(context.path.replace(/\.spec\.ts$/, '.spec.js'));
    if (text === undefined) return next();
    context.type = context.path.endsWith('.map') ? 'json' : 'js';
    context.body = text;
    return undefined;
  };
}
