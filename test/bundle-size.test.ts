import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

/** What a page loads that imports these names from the front door: minified, and as it is sent. */
async function bundleOf(...names: readonly string[]): Promise<{ text: string; gzip: number; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `export { ${names.join(', ')} } from './src/index.ts';`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    // an optional peer, loaded when it is called for
    external: ['highs'],
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    outfile: 'bundle.js',
  });
  const text = outputFiles[0]?.text ?? '';
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { text, gzip: gzipSync(text).length, inputs: inputs.map(([file]) => file).sort() };
}

describe('who imports one function from the front door loads that function', () => {
  test('rate is less than 3 kB', async () => {
    expect((await bundleOf('rate')).gzip).toBeLessThan(3000);
  });

  test('protect is less than 12 kB, without elimination and solver', async () => {
    const { gzip, inputs } = await bundleOf('protect');
    expect(gzip).toBeLessThan(12_000);
    expect(inputs.filter((file) => /decide|settle|highs|sparse-rows/.test(file))).toEqual([]);
  });

  test('nothing stays of what nobody imports', async () => {
    const { text } = await bundleOf();
    expect(text).toBe('');
  });

  test('a statistic brings no other room with it', async () => {
    const { inputs } = await bundleOf('rate', 'proportion', 'directlyStandardisedRate', 'lifeExpectancy', 'quantile');
    expect(inputs.filter((file) => !/^src\/(stats\/|error\.ts$|index\.ts$)/.test(file))).toEqual([]);
  });
});
