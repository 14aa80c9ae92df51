import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({
  overrideConfigFile: resolve('test/architecture/eslint.config.mjs'),
  // the snippets are in no project, so the rules that need types rest
  overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }],
});

async function rulesBroken(file: string, source: string): Promise<string[]> {
  const [report] = await eslint.lintText(source, { filePath: resolve(file) });
  return (report?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const lit = `import { html } from 'lit';\n`;

describe('lint refuses', () => {
  test.each([
    ['no-eval', 'src/stats/x.ts', `export const x = eval('1');`],
    ['no-new-func', 'src/io/x.ts', `export const x = new Function('return 1');`],
    ['no-eval', 'components/matrix/x.ts', `export const x = eval('1');`],
    ['no-new-func', 'components/matrix/x.ts', `export const x = new Function('return 1');`],
    ['no-restricted-properties', 'src/stats/x.ts', `export const x = Math.random();`],
    ['no-restricted-properties', 'src/publish/x.ts', `export const x = Date.now();`],
    ['no-restricted-syntax', 'src/publish/x.ts', `export const x = new Date();`],
    ['no-restricted-syntax', 'src/model/x.ts', `export const x = 'a'.localeCompare('b');`],
    ['no-restricted-syntax', 'src/format/x.ts', `export const x = (5).toLocaleString();`],
    ['no-restricted-globals', 'src/figure/x.ts', `export const x = new Intl.NumberFormat('de');`],
    ['no-restricted-globals', 'src/format/x.ts', `export const x = globalThis;`],
    ['no-restricted-syntax', 'src/disclosure/x.ts', `export const x = 'unterdrückt';`],
    ['no-restricted-syntax', 'src/node/x.ts', 'export const x = `gelöscht: ${1}`;'],
    ['no-restricted-syntax', 'components/matrix/x.ts', `${lit}export const x = html\`<p>Größe</p>\`;`],
    ['no-restricted-syntax', 'components/matrix/x.ts', `${lit}export const x = html\`<p style="color: red"></p>\`;`],
    [
      'no-restricted-syntax',
      'components/matrix/x.ts',
      `${lit}export const x = html\`<p style=\${'color: red'}></p>\`;`,
    ],
    [
      'no-restricted-syntax',
      'components/matrix/x.ts',
      `${lit}export const x = html\`<style>p { color: red }</style>\`;`,
    ],
    ['no-restricted-syntax', 'components/matrix/x.ts', `${lit}export const x = html\`<p .innerHTML=\${'x'}></p>\`;`],
    ['no-restricted-syntax', 'components/matrix/x.ts', `export const x = (e: Element) => (e.innerHTML = 'x');`],
    [
      'no-restricted-syntax',
      'components/matrix/x.ts',
      `export const x = (e: Element) => e.setAttribute('style', 'x');`,
    ],
    ['no-restricted-imports', 'components/matrix/x.ts', `export { styleMap } from 'lit/directives/style-map.js';`],
    ['no-restricted-imports', 'components/matrix/x.ts', `export { unsafeHTML } from 'lit/directives/unsafe-html.js';`],
    ['no-restricted-syntax', 'components/locales/x.ts', `export const x = (e: Element) => (e.innerHTML = 'x');`],
    ['no-console', 'components/matrix/x.ts', `console.log(1);`],
  ])('%s in %s: %s', async (rule, file, source) => {
    expect(await rulesBroken(file, source)).toContain(rule);
  });
});

describe('lint accepts', () => {
  test.each([
    ['src/format/x.ts', `export const x = new Intl.NumberFormat('de').format(1) + ' Größe';`],
    ['src/stats/x.ts', `export const x = new Date(0);`],
    ['src/node/x.ts', `export const x = Date.now();`],
    ['components/locales/x.ts', `export const x = 'Größe';`],
    ['components/matrix/x.ts', `${lit}export const x = html\`<p class="a"></p>\`;`],
    ['test/model/x.test.ts', `export const x = 'Größe';`],
  ])('%s: %s', async (file, source) => {
    expect(await rulesBroken(file, source)).toEqual([]);
  });
});
