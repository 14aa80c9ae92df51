// Node 20 reads no TypeScript.
import { root } from './ready.mjs';

/** A script of test/ as a module that Node runs; its path, seen from the root. */
export async function asJavaScript(folder, file) {
  if (file.endsWith('.mjs')) return `${folder}/${file}`;
  const { build } = await import('esbuild');
  const outfile = `.cache/${folder.replace('test/', '')}/${file.replace(/\.ts$/, '.mjs')}`;
  await build({
    absWorkingDir: root,
    entryPoints: [`${folder}/${file}`],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    sourcemap: 'inline',
  });
  return outfile;
}
