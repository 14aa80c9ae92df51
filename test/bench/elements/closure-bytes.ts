import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** How many bytes a page loads of built modules, gzipped: at once, and with what they may fetch later. */
export async function closureBytes(
  entries: readonly string[],
): Promise<{ readonly atOnce: number; readonly all: number }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: entries.map((entry) => `export * from './${entry}';`).join('\n'), resolveDir: process.cwd() },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: '.cache/bench/closure',
    external: ['node:*'],
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const textOf = new Map(
    Object.keys(metafile.outputs).map((path) => [
      path,
      (outputFiles.find((file) => file.path.endsWith(path.slice(path.lastIndexOf('/'))))?.text ?? '').replace(
        /\n[ \t]+/g,
        '\n',
      ),
    ]),
  );
  const start = Object.keys(metafile.outputs).find((path) => metafile.outputs[path]?.entryPoint === '<stdin>') ?? '';
  const found = new Set([start]);
  for (const path of found)
    for (const { kind, path: next } of metafile.outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && textOf.has(next)) found.add(next);
  const size = (paths: Iterable<string>): number =>
    [...paths].reduce((sum, path) => sum + gzipSync(textOf.get(path) ?? '', { level: 9 }).length, 0);
  return { atOnce: size(found), all: size(textOf.keys()) };
}
