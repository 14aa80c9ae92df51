import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { answerJson, answerWith, type HostileServer, ISOLATION } from '../../e2e/hostile-server.js';

/** A classic script knows its address only while it is run; what it looks for beside itself asks later. */
const ADDRESS = 'const scriptAddress = document.currentScript.src;';
/** As the one file has it, see `rollup.config.mjs`; the others come as they are published. */
const COMPILED_AS_IT_COMES = '//# allFunctionsCalledOnLoad';

/** Puts a page for each contestant on the server, and beside them the worker that our map starts; each with a script of its own; answers how large these are, gzipped. */
export async function putContestants(
  server: HostileServer,
  what: string,
  contestants: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const bytes = new Map<string, number>();
  for (const name of contestants) {
    const { outputFiles } = await build({
      banner: { js: name === 'element' ? `${COMPILED_AS_IT_COMES}\n${ADDRESS}` : ADDRESS },
      define: { 'import.meta.url': 'scriptAddress' },
      entryPoints: [`test/bench/elements/pages/${what}-${name}.mjs`],
      nodePaths: ['test/bench/peers/node_modules'],
      bundle: true,
      minify: true,
      write: false,
      format: 'iife',
      target: 'es2022',
      external: ['node:*'],
    });
    const script = outputFiles[0]?.text ?? '';
    bytes.set(name, gzipSync(script, { level: 9 }).length);
    server.put(`/${what}-${name}.js`, answerWith(script, 'text/javascript'));
  }
  const { outputFiles } = await build({
    entryPoints: ['components/district-map/map-painter.worker.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  server.put('/map-painter.worker.js', answerWith(outputFiles[0]?.text ?? '', 'text/javascript', 200, ISOLATION));
  return bytes;
}

/** Puts the data of one case, and for each contestant a page beside them. */
export function putCase(
  server: HostileServer,
  what: string,
  size: string,
  contestants: readonly string[],
  files: Readonly<Record<string, unknown>>,
): void {
  for (const [path, content] of Object.entries(files)) server.put(`/${what}/${size}/${path}`, answerJson(content));
  for (const name of contestants)
    server.putPage(`/${what}/${size}/${name}`, '', {
      csp: false,
      script: false,
      headers: ISOLATION,
      head: `<script defer src="/${what}-${name}.js"></script>`,
    });
}
