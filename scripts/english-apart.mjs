// Rollup plugins that take the English texts out of the one file: pages are German unless they say otherwise.
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const MARK = '?english';
const STORE = 'english.ts';
const PART = 'english.part.ts';

/**
 * After all others have made JavaScript of it.
 * @param {(this: import('rollup').TransformPluginContext, code: string, id: string) => unknown} handler
 */
const after = (handler) => ({ order: 'post', handler });

/** A module's texts by language that are made once, when it is loaded: `{ de, en }`, but for what is handed to a function. */
function textsIn(ast) {
  const found = [];
  const visit = (node) => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node?.type !== 'string' || /Function|^Class|^Call/.test(node.type)) return undefined;
    const { type, start, end, properties = [] } = node;
    const keys = properties.map(({ key }) => key?.name ?? key?.value);
    if (type !== 'ObjectExpression' || keys.join() !== 'de,en') return Object.values(node).forEach(visit);
    const [{ value: german }, { value: english }] = properties;
    return found.push({ start, end, german, english });
  };
  visit(ast.body);
  return found;
}

/**
 * @param root - The folder of the project.
 * @returns For the one file `main`, which asks for its English texts by key; for the parts beside it `part`, which answers
 * with those that `main` has left out: the builds run in this order.
 */
export function englishApart(root) {
  /** By module, how many texts it has. */
  const counts = new Map();
  /** What the one file asks for: it knows each by its place in this list. */
  const asked = [];
  const [store, filled] = [STORE, PART].map((file) => join(root, 'components', 'internal', file));
  const nameOf = (id, i) =>
    `${relative(root, id)
      .replaceAll('\\', '/')
      .replace(/^(src|components)\/|\.ts$/g, '')}:${i}`;
  const isOurs = (id) => ['src', 'components'].some((folder) => id.startsWith(join(root, folder)));

  const main = {
    name: 'english-apart',
    transform: after(function (code, id) {
      if (id === store) return { code: code.replace('IS_APART = false', 'IS_APART = true'), map: null };
      const found = isOurs(id) && /\ben\b/.test(code) ? textsIn(this.parse(code)) : [];
      if (found.length === 0) return null;
      counts.set(id, found.length);
      let text = code;
      for (const [i, { start, end, german }] of [...found.entries()].reverse()) {
        const half = `/* @__PURE__ */ $half(${JSON.stringify(nameOf(id, i))}, ${code.slice(german.start, german.end)})`;
        text = text.slice(0, start) + half + text.slice(end);
      }
      return { code: `import { half as $half } from ${JSON.stringify(store)}; ${text}`, map: null };
    }),
    // texts of what nobody calls have left with it
    renderChunk(code) {
      let text = code;
      asked.length = 0;
      for (const [id, count] of [...counts].sort())
        for (let i = 0; i < count; i++) {
          const name = JSON.stringify(nameOf(id, i));
          if (!text.includes(name)) continue;
          // as long as before: the source map stays true
          text = text.replace(name, String(asked.length).padEnd(name.length));
          asked.push({ id, i });
        }
      return { code: text, map: null };
    },
  };

  const part = {
    name: 'english-part',
    resolveId(id, importer, options) {
      if (id.endsWith(MARK)) return id;
      return importer?.endsWith(MARK) ? this.resolve(id, importer.slice(0, -MARK.length), options) : null;
    },
    load: (id) => (id.endsWith(MARK) ? readFile(id.slice(0, -MARK.length), 'utf8') : null),
    transform: after(function (code, id) {
      if (id === filled) {
        const imports = asked.map(({ id: of, i }, n) => `import { $${i} as t${n} } from ${JSON.stringify(of + MARK)};`);
        const texts = asked.map((_, n) => `t${n}`);
        return { code: `${imports.join('\n')}\nexport const english = [${texts.join()}];`, map: null };
      }
      if (!id.endsWith(MARK)) return null;
      const halves = textsIn(this.parse(code)).map(
        ({ english }, i) => `export const $${i} = ${code.slice(english.start, english.end)};`,
      );
      return { code: [code, ...halves].join('\n'), map: null };
    }),
  };
  return { main, part };
}
