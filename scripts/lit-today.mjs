// A Rollup plugin that leaves out of Lit what it keeps for browsers that cannot draw these elements anyway, for polyfills,
// for pages that come from a server as elements, and for decorators of another dialect.
import { join } from 'node:path';

/**
 * By module of Lit: what it asks for, and the answer here.
 * @type {Record<string, [question: RegExp, answer: string][]>}
 */
const ANSWERS = {
  'lit-html/lit-html.js': [
    [/\w+\.litHtmlPolyfillSupport/, 'undefined'],
    // a part that has its own copy but no use for a policy must not ask for one: pages with Trusted Types allow each name once
    [/(?=\w+\.createPolicy)/, '/*#__PURE__*/'],
  ],
  'lit-element/lit-element.js': [[/\w+\.(?:litElementPolyfillSupport|litElementHydrateSupport)/g, 'undefined']],
  '@lit/reactive-element/reactive-element.js': [
    [/\w+\.reactiveElementPolyfillSupport/, 'undefined'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/, 'null'],
    [/this\[Symbol\.metadata\]/, 'null'],
  ],
};

/** @param {string} root - The folder of the project. */
export const litToday = (root) => ({
  name: 'lit-today',
  /** @param {string} source */
  resolveId: (source, importer = '') =>
    source === './css-tag.js' && importer.includes('reactive-element') ? join(root, 'scripts/lit-styles.mjs') : null,
  /** @param {string} code @param {string} id */
  transform(code, id) {
    const [, answers] = Object.entries(ANSWERS).find(([module]) => id.endsWith(join('node_modules', module))) ?? [];
    if (!answers) return null;
    let text = code;
    for (const [question, answer] of answers) {
      if (text.search(question) < 0) throw new Error(`${id} no longer asks for ${question}`);
      text = text.replace(question, answer);
    }
    return { code: text, map: null };
  },
});
