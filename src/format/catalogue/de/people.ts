import type { CatalogueText } from '../catalogue-text-shape.js';

export const PEOPLE: Readonly<Record<string, CatalogueText>> = {
  population: { title: 'Bevölkerung', definition: 'Personen mit Hauptwohnung in dem Gebiet' },
  'under-18-share': { title: 'Kinder und Jugendliche', definition: 'Personen unter 18 Jahren je 100 Personen' },
  'aged-65-plus-share': { title: 'Ältere Menschen', definition: 'Personen ab 65 Jahren je 100 Personen' },
  'aged-80-plus-share': {
    title: 'Hochaltrige Menschen',
    definition: 'Personen ab 80 Jahren je 100 Personen',
    rationale: 'Mit dem Alter steigt die Wahrscheinlichkeit, Pflege zu brauchen.',
  },
  'youth-ratio': {
    title: 'Jugendquotient',
    definition: 'Personen unter 20 Jahren je 100 Personen von 20 bis 64 Jahren',
    caveats:
      'Andere Veröffentlichungen setzen die Grenzen bei 15 oder 18 Jahren. Nur Zahlen mit gleichen Grenzen lassen sich vergleichen.',
  },
  'old-age-ratio': {
    title: 'Altenquotient',
    definition: 'Personen ab 65 Jahren je 100 Personen von 20 bis 64 Jahren',
    caveats:
      'Andere Veröffentlichungen setzen die obere Grenze bei 60 oder 67 Jahren. Nur Zahlen mit gleichen Grenzen lassen sich vergleichen.',
  },
  'women-share': { title: 'Frauenanteil', definition: 'Frauen je 100 Personen' },
  'foreign-share': {
    title: 'Menschen mit ausländischer Staatsangehörigkeit',
    shortTitle: 'Ausländische Bevölkerung',
    definition: 'Personen ohne deutsche Staatsangehörigkeit je 100 Personen',
  },
  'migration-background-share': {
    title: 'Menschen mit Migrationshintergrund',
    shortTitle: 'Mit Migrationshintergrund',
    definition: 'Ausländische Personen und Deutsche mit Migrationshintergrund je 100 Personen',
    caveats: 'Der Migrationshintergrund wird aus Merkmalen des Einwohnerregisters abgeleitet, nicht erfragt.',
  },
  'single-person-household-share': {
    title: 'Einpersonenhaushalte',
    definition: 'Haushalte mit einer Person je 100 Haushalte',
    caveats: 'Haushalte werden aus dem Einwohnerregister erschlossen, nicht gezählt.',
  },
  'single-parent-household-share': {
    title: 'Haushalte von Alleinerziehenden',
    shortTitle: 'Alleinerziehende',
    definition: 'Haushalte von Alleinerziehenden je 100 Haushalte mit Kindern unter 18 Jahren',
    caveats: 'Haushalte werden aus dem Einwohnerregister erschlossen, nicht gezählt.',
  },
  'birth-rate': { title: 'Geburtenziffer', definition: 'Lebendgeborene je 1.000 Personen' },
  'arrival-rate': { title: 'Zuzüge', definition: 'Zuzüge über die Gebietsgrenze je 1.000 Personen' },
  'departure-rate': { title: 'Fortzüge', definition: 'Fortzüge über die Gebietsgrenze je 1.000 Personen' },
  'migration-balance-rate': {
    title: 'Wanderungssaldo',
    definition: 'Zuzüge weniger Fortzüge je 1.000 Personen',
    unit: 'je 1.000 Personen',
  },
  'unemployed-share': {
    title: 'Arbeitslosenanteil',
    definition: 'Arbeitslose je 100 Personen von 15 Jahren bis zur Altersgrenze',
    caveats:
      'Keine Arbeitslosenquote: Unterhalb der Gemeinde ist nicht bekannt, wie viele Erwerbspersonen es gibt. Bezogen wird deshalb auf alle Personen im erwerbsfähigen Alter.',
  },
  'youth-unemployed-share': {
    title: 'Jugendarbeitslosigkeit',
    definition: 'Arbeitslose von 15 bis 24 Jahren je 100 Personen dieses Alters',
    caveats: 'Keine Arbeitslosenquote. Wer eine Schule besucht oder studiert, zählt in der Bezugsgruppe mit.',
  },
  'long-term-unemployed-share': {
    title: 'Langzeitarbeitslose',
    definition: 'Ein Jahr und länger Arbeitslose je 100 Arbeitslose',
  },
  'foreign-unemployed-share': {
    title: 'Arbeitslose mit ausländischer Staatsangehörigkeit',
    shortTitle: 'Ausländische Arbeitslose',
    definition: 'Arbeitslose ohne deutsche Staatsangehörigkeit je 100 Arbeitslose',
  },
  'employee-share': {
    title: 'Beschäftigungsanteil',
    definition:
      'Am Wohnort sozialversicherungspflichtig Beschäftigte je 100 Personen von 15 Jahren bis zur Altersgrenze',
    caveats: 'Beamtinnen, Beamte, Selbstständige und ausschließlich geringfügig Beschäftigte zählen nicht mit.',
  },
  'debt-counselling-rate': {
    title: 'Schuldnerberatung',
    definition: 'Ratsuchende in der Schuldnerberatung je 1.000 Personen ab 18 Jahren',
  },
  'addiction-counselling-rate': {
    title: 'Suchtberatung',
    definition: 'Ratsuchende in der Suchtberatung je 1.000 Personen ab 15 Jahren',
  },
  'senior-meeting-place-density': {
    title: 'Begegnungsstätten für ältere Menschen',
    definition: 'Geförderte Begegnungsstätten je 10.000 Personen ab 65 Jahren',
    unit: 'je 10.000',
  },
  'open-senior-work-funding-share': {
    title: 'Förderquote Offene Seniorenarbeit',
    definition: 'Bewilligte Anträge je 100 Anträge auf Förderung von Angeboten der Offenen Seniorenarbeit',
    caveats:
      'Kennzahl des Leipziger INSEK-Monitorings. Eine Berechnungsvorschrift ist nicht veröffentlicht; diese Definition ist unsere.',
  },
  'volunteering-share': {
    title: 'Freiwilliges Engagement',
    definition: 'Befragte, die sich freiwillig engagieren, je 100 Befragte',
    caveats: 'Ergebnis einer Stichprobe. Es hängt davon ab, wer geantwortet hat.',
  },
  'turnout-share': {
    title: 'Wahlbeteiligung',
    definition: 'Wählerinnen und Wähler je 100 Wahlberechtigte',
    caveats: 'Briefwahlstimmen lassen sich Ortsteilen oft nicht zuordnen und fehlen dann.',
  },
};
