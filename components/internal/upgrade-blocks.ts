/** What a webmaster calls the elements. */
export const TAGS: Readonly<Record<string, string>> = {
  karte: 'soz-district-map',
  verlauf: 'soz-trend-chart',
  matrix: 'soz-matrix',
  zeitleiste: 'soz-plan-timeline',
  schnittstellen: 'soz-interface-network',
  kreislauf: 'soz-planning-cycle',
  ziele: 'soz-goal-board',
};

/** What a webmaster types after `data-`, and the attribute it stands for. */
export const ATTRIBUTES: Readonly<Record<string, string>> = {
  src: 'src',
  indikator: 'indicator',
  jahr: 'period',
  ebene: 'level',
  gebiet: 'area',
  gruppe: 'group',
  eigen: 'own',
  tabelle: 'table',
  darstellung: 'view',
  klassen: 'classes',
  grenzen: 'breaks',
  klassenzahl: 'class-count',
  mitte: 'about',
  jahresgrenzen: 'breaks-per-period',
  zweite: 'second',
  jahre: 'years',
  gegliedert: 'grouped',
  verlaeufe: 'sparklines',
  prognose: 'forecast',
  zielwert: 'target',
  ziele: 'goals',
  anmerkungen: 'annotations',
  plan: 'plan',
  heute: 'today',
  von: 'from',
  bis: 'until',
  art: 'kind',
  farben: 'scheme',
  vergroessern: 'zoom',
  namen: 'labels',
  nebeneinander: 'multiples',
  adresse: 'address-state',
  laden: 'loading',
  titel: 'heading',
  zusammenfassung: 'summary',
  ueberschrift: 'heading-level',
};

/**
 * Puts an element into every `<div data-sozialraum="karte">`, which an editor's sanitiser lets through where it would
 * drop a tag of its own. What stands in the block moves into the element: its data where no address is given, and what
 * is shown when something fails.
 */
export function upgradeBlocks(root: ParentNode): void {
  for (const block of root.querySelectorAll<HTMLElement>('[data-sozialraum]')) {
    const kind = block.dataset['sozialraum'] ?? '';
    const tag = knownName(TAGS, kind);
    // eslint-disable-next-line no-console -- for the webmaster: there is no figure below which it could stand
    if (!tag) console.warn(`data-sozialraum="${kind}": ${Object.keys(TAGS).join(', ')}?`);
    if (!tag || block.querySelector(`:scope > ${tag}`)) continue;
    const element = document.createElement(tag);
    const strayNames: Record<string, typeof ATTRIBUTES> = {};
    for (const { name, value } of block.attributes) {
      if (!name.startsWith('data-') || name === 'data-sozialraum') continue;
      const attribute = knownName(ATTRIBUTES, name.slice(5));
      if (attribute) element.setAttribute(attribute, value);
      else strayNames[name] = ATTRIBUTES;
    }
    element.append(...block.childNodes);
    Object.assign(element, { strayNames });
    block.append(element);
  }
}

const knownName = (names: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(names, name) ? names[name] : undefined;
