import type { CatalogueText } from './catalogue-text-shape.js';

/** The texts of the catalogue in German, by the entry's id. */
export const CATALOGUE_DE: Readonly<Record<string, CatalogueText>> = {
  'under-18-share': {
    title: 'Kinder und Jugendliche',
    definition: 'Personen unter 18 Jahren je 100 Personen',
  },
  'unemployed-share': {
    title: 'Arbeitslosenanteil',
    definition: 'Arbeitslose je 100 Personen von 15 Jahren bis zur Altersgrenze',
    caveats:
      'Keine Arbeitslosenquote: Unterhalb der Gemeinde ist nicht bekannt, wie viele Erwerbspersonen es gibt. Bezogen wird deshalb auf alle Personen im erwerbsfähigen Alter.',
  },
  'sgb2-rate': {
    title: 'SGB-II-Quote',
    definition: 'Leistungsberechtigte nach dem SGB II je 100 Personen unter der Altersgrenze',
    rationale: 'Die Zahl sagt, wie viele Menschen auf Grundsicherung für Arbeitsuchende angewiesen sind.',
    caveats:
      'Die Altersgrenze steigt von 2012 bis 2031 von 65 auf 67 Jahre. Die Bezugsgruppe folgt ihr in vollen Lebensjahren.',
  },
  'sgb2-rate-change': {
    title: 'Veränderung der SGB-II-Quote',
    definition: 'SGB-II-Quote weniger SGB-II-Quote des Vorjahres',
    unit: 'Prozentpunkte',
  },
};
