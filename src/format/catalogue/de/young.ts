import type { CatalogueText } from '../catalogue-text-shape.js';

export const YOUNG: Readonly<Record<string, CatalogueText>> = {
  'child-care-under-3-share': {
    title: 'Betreuungsquote unter 3 Jahren',
    definition: 'Kinder unter 3 Jahren in Kindertagesbetreuung je 100 Kinder dieses Alters',
    caveats:
      'Gezählt wird nach dem Wohnort des Kindes. Zählt eine Quelle nach dem Ort der Einrichtung, kann der Wert 100 überschreiten.',
  },
  'child-care-3-to-5-share': {
    title: 'Betreuungsquote von 3 bis 5 Jahren',
    definition: 'Kinder von 3 bis 5 Jahren in Kindertagesbetreuung je 100 Kinder dieses Alters',
  },
  'family-day-care-share': {
    title: 'Kindertagespflege',
    definition: 'Kinder unter 3 Jahren in Kindertagespflege je 100 betreute Kinder dieses Alters',
  },
  'child-care-home-language-share': {
    title: 'Andere Familiensprache in der Kindertagesbetreuung',
    shortTitle: 'Andere Familiensprache',
    definition: 'Kinder, in deren Familie vorrangig nicht Deutsch gesprochen wird, je 100 betreute Kinder',
  },
  'educational-assistance-rate': {
    title: 'Hilfen zur Erziehung',
    definition: 'Hilfen zur Erziehung und für junge Volljährige je 1.000 Personen unter 21 Jahren',
    caveats: 'Gezählt sind Hilfen. Ein junger Mensch kann mehrere Hilfen erhalten.',
  },
  'residential-educational-assistance-share': {
    title: 'Hilfen außerhalb des Elternhauses',
    definition: 'Vollzeitpflege und Heimerziehung je 100 Hilfen zur Erziehung',
  },
  'taking-into-care-rate': {
    title: 'Inobhutnahmen',
    definition: 'Inobhutnahmen je 1.000 Personen unter 18 Jahren',
    caveats: 'Darunter sind Inobhutnahmen nach unbegleiteter Einreise.',
  },
  'child-endangerment-assessment-rate': {
    title: 'Gefährdungseinschätzungen',
    definition: 'Verfahren zur Einschätzung einer Kindeswohlgefährdung je 1.000 Personen unter 18 Jahren',
    caveats: 'Mehr Verfahren können auch heißen, dass genauer hingesehen wird.',
  },
  'advance-maintenance-rate': {
    title: 'Unterhaltsvorschuss',
    definition: 'Kinder mit Unterhaltsvorschuss je 1.000 Personen unter 18 Jahren',
  },
  'school-leavers-without-certificate-share': {
    title: 'Abgänge ohne Hauptschulabschluss',
    shortTitle: 'Ohne Schulabschluss',
    definition: 'Abgängerinnen und Abgänger ohne Hauptschulabschluss je 100 Abgänge von allgemeinbildenden Schulen',
    caveats: 'Abschlüsse an Förderschulen zählen in den Ländern verschieden.',
  },
  'gymnasium-transition-share': {
    title: 'Übergänge auf das Gymnasium',
    definition: 'Übergänge auf das Gymnasium je 100 Übergänge nach der Grundschule',
  },
  'pupils-other-language-share': {
    title: 'Schülerinnen und Schüler mit anderer Herkunftssprache',
    shortTitle: 'Andere Herkunftssprache',
    definition: 'Schülerinnen und Schüler mit anderer Herkunftssprache als Deutsch je 100 Schülerinnen und Schüler',
  },
  'school-entry-language-share': {
    title: 'Auffällige Sprachentwicklung bei Schuleingang',
    shortTitle: 'Sprachentwicklung',
    definition: 'Kinder mit auffälliger Sprachentwicklung je 100 untersuchte Kinder',
    caveats: 'Verfahren und Grenzwerte sind in den Ländern verschieden.',
  },
  'school-entry-overweight-share': {
    title: 'Übergewicht bei Schuleingang',
    definition: 'Kinder mit Übergewicht oder Adipositas je 100 untersuchte Kinder',
  },
  'early-detection-share': {
    title: 'Teilnahme an der Früherkennung U8',
    definition: 'Kinder mit nachgewiesener Untersuchung U8 je 100 untersuchte Kinder',
    caveats: 'Kinder ohne vorgelegtes Untersuchungsheft zählen als nicht teilgenommen.',
  },
};
