import { build, type Plugin } from 'esbuild';

/** One file that a page loads of a bundle: its text, and how many bytes of it are of which module. */
export interface Chunk {
  readonly text: string;
  readonly modules: Readonly<Record<string, number>>;
}

/** What a bundler makes of built modules for a page: what is loaded at once, and what may be fetched later. */
export async function splitModules(
  entries: readonly string[],
  plugins: Plugin[] = [],
): Promise<{ readonly atOnce: readonly Chunk[]; readonly later: readonly Chunk[] }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: entries.map((entry) => `export * from './${entry}';`).join('\n'), resolveDir: process.cwd() },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'split',
    external: ['node:*'],
    plugins,
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const { outputs } = metafile;
  const paths = Object.keys(outputs);
  const found = new Set(paths.filter((path) => outputs[path]?.entryPoint === '<stdin>'));
  for (const path of found)
    for (const { kind, path: next } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && next in outputs) found.add(next);
  const chunkAt = (path: string): Chunk => ({
    text: (outputFiles.find((file) => file.path.endsWith(path.slice(path.lastIndexOf('/'))))?.text ?? '').replace(
      /\n[ \t]+/g,
      '\n',
    ),
    modules: Object.fromEntries(
      Object.entries(outputs[path]?.inputs ?? {}).flatMap(([module, { bytesInOutput }]) =>
        bytesInOutput > 0 ? [[module, bytesInOutput]] : [],
      ),
    ),
  });
  return { atOnce: [...found].map(chunkAt), later: paths.filter((path) => !found.has(path)).map(chunkAt) };
}
