import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type InputOptions, type OutputOptions, rollup } from 'rollup';

const ENTRY = join(resolve('components'), 'some-elements.ts');

/** How many bytes one file has that begins with this code (paths from components/), built as that with all elements is, gzipped. */
export async function oneFileBytes(code: string): Promise<number> {
  const { oneFile } = (await import(pathToFileURL(resolve('rollup.config.mjs')).href)) as {
    readonly oneFile: InputOptions & { readonly plugins: readonly unknown[]; readonly output: OutputOptions };
  };
  const entry = {
    name: 'some-elements',
    resolveId: (id: string) => (id === ENTRY ? id : null),
    load: (id: string) => (id === ENTRY ? code : null),
  };
  const build = await rollup({ ...oneFile, input: ENTRY, plugins: [entry, oneFile.plugins] });
  const { output } = await build.generate({ ...oneFile.output, sourcemap: false });
  return gzipSync(output[0].code, { level: 9 }).length;
}
