import { expect } from '@open-wc/testing';
import { type LitElement, render } from 'lit';
import storyFiles from 'virtual:stories';
import { TAGS } from '../components/internal/upgrade-blocks.js';

/** What is the same in all elements, and shown in one of them. */
const COMMON = new Set([
  'src',
  'heading',
  'summary',
  'heading-level',
  'group',
  'address-state',
  'own',
  'lang',
  'today',
]);

/** What stories ask of elements, by tag: attributes and properties that are not as they are in an element of which nothing is asked. */
function asked(): ReadonlyMap<string, ReadonlySet<string>> {
  const seen = new Map(Object.values(TAGS).map((tag) => [tag, new Set<string>()]));
  for (const { default: meta, ...stories } of Object.values(storyFiles))
    for (const story of Object.values(stories)) {
      const args = { ...meta.args, ...story.args };
      // never on the page: nothing is fetched
      const box = document.createElement('div');
      render((story.render ?? meta.render)?.(args, { args }), box);
      for (const element of box.querySelectorAll('*')) {
        const names = seen.get(element.localName);
        if (!names) continue;
        for (const [name, property] of namesOf(element.localName))
          if (valueOf(element, property) !== valueOf(document.createElement(element.localName), property))
            names.add(name);
      }
    }
  return seen;
}

const valueOf = (element: Element, property: string): unknown =>
  (element as unknown as Readonly<Record<string, unknown>>)[property];

/** What may be asked of an element: the name on the page, and that of the property. */
function namesOf(tag: string): [string, string][] {
  const { elementProperties } = customElements.get(tag) as unknown as typeof LitElement;
  return [...elementProperties].flatMap(([key, { attribute, state }]) => {
    const property = key.toString();
    return state ? [] : [[typeof attribute === 'string' ? attribute : property, property] as [string, string]];
  });
}

describe('the stories', () => {
  const seen = asked();
  for (const tag of Object.values(TAGS)) {
    it(`show what can be asked of <${tag}>`, () => {
      const missing = namesOf(tag).flatMap(([name]) => (COMMON.has(name) || seen.get(tag)?.has(name) ? [] : [name]));
      expect(missing).to.deep.equal([]);
    });

    it(`show <${tag}> while it waits, with nothing to show, and in vain`, () => {
      const names = Object.values(storyFiles)
        .filter(({ default: meta }) => meta.component === tag)
        .flatMap((stories) => Object.keys(stories));
      expect(names).to.include.members(['Loading', 'Empty', 'Failed', 'English']);
    });
  }

  it('show what can be asked of all elements in one of them', () => {
    const all = new Set([...seen.values()].flatMap((names) => [...names]));
    const missing = [...COMMON].filter((name) => name !== 'lang' && !all.has(name));
    expect(missing).to.deep.equal([]);
  });
});
