import { readPublication } from '../../../../src/index.js';

/** A contestant that is an element of ours: a step is an indicator, or a list of them. */
export function ownElement(tag, component, attributesOf) {
  customElements.define(tag, component);
  let data;
  let element;
  const attributes = (at) => {
    for (const [name, value] of Object.entries(attributesOf(data, at))) element.setAttribute(name, value);
  };
  return {
    load: async () => {
      const { collection, datasets } = await (await fetch('published.json')).json();
      const { value, problems } = readPublication({ collection, datasets });
      if (!value) throw new Error(JSON.stringify(problems));
      data = value;
    },
    draw: async (at) => {
      element = document.createElement(tag);
      element.publication = data;
      attributes(at);
      document.body.append(element);
      await element.updateComplete;
    },
    show: async (at) => {
      attributes(at);
      await element.updateComplete;
    },
  };
}
