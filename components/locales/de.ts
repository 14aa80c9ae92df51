import type { MatrixSheet, ProblemCode } from '../../src/index.js';

/** What elements say of themselves, in German. What they say of data comes from `src/format`. */
export const de = {
  loading: 'Daten werden geladen …',
  failed: 'Die Daten können nicht gezeigt werden.',
  retry: 'Erneut versuchen',
  empty: 'Keine Daten vorhanden',
  noIndicator: 'Es ist keine Kennzahl veröffentlicht.',
  noValues: (level: string, others: readonly string[]) =>
    others.length > 0
      ? `Für ${level} liegen keine Werte vor. Es gibt sie für: ${others.join(', ')}.`
      : `Für ${level} liegen keine Werte vor.`,
  table: 'Als Tabelle',
  downloads: 'Herunterladen',
  shareTitle: 'Teilen und zitieren',
  partMissing: 'Dieser Teil konnte nicht geladen werden.',
  help: 'Bedienung',
  /** Why nothing is shown, by the code of the problem. */
  problems: {
    'file-missing': 'Die Datei ist an der angegebenen Adresse nicht vorhanden.',
    'file-too-large': 'Die Datei ist zu groß, um sie hier anzuzeigen.',
    'file-empty': 'Hier stehen keine Daten.',
    'file-unreadable': 'Die Datei ist zurzeit nicht erreichbar.',
    'format-version-unknown':
      'Die Datei hat eine andere Version als diese Darstellung. Bitte neu veröffentlichen oder das Skript erneuern.',
  } as Partial<Record<ProblemCode, string>>,
  /** Why, where it is none of these. */
  problem: 'Die Datei hat nicht den erwarteten Inhalt.',
};

/** The same of the map alone. */
export const deMap = {
  kind: 'Karte',
  indicator: 'Kennzahl',
  level: 'Ebene',
  find: 'Gebiet suchen',
  near: 'Nachbarn',
  play: 'Abspielen',
  pause: 'Anhalten',
  ranking: 'Rangfolge',
  areas: (count: number) => `${count} ${count === 1 ? 'Gebiet' : 'Gebiete'}`,
  only: (areas: string, label: string) => `${areas}: ${label}`,
  all: 'Alle Gebiete',
  quantiles: 'Klassen mit etwa gleich vielen Werten (Quantile); die Grenzen gelten für alle Zeitpunkte.',
  whole: (city: string) => `${city} insgesamt`,
  selected: (area: string) => `${area} ausgewählt.`,
  deselected: (area: string) => `${area} nicht mehr ausgewählt.`,
};

/** The same of the chart over time alone. */
export const deTrend = {
  kind: 'Zeitverlauf',
  choosePeriod: (period: string) => `${period} wählen`,
  view: 'Darstellung',
  views: {
    values: 'Werte',
    index: 'Index (Anfang = 100)',
    change: 'Veränderung',
    multiples: 'jedes Gebiet für sich',
  },
  addArea: 'Gebiet zum Vergleich',
  choose: 'Bitte wählen',
  add: 'Hinzufügen',
  full: 'Mehr als sechs Gebiete lassen sich nicht zugleich zeigen.',
  removed: (area: string) => `${area} wird nicht mehr gezeigt.`,
  lines: (period: string, unit: string) => `Werte ${period} (${unit})`,
};

/** The same of the matrix alone. */
export const deMatrix = {
  kind: 'Matrix',
  level: 'Gebietsebene',
  view: 'Darstellung',
  views: { classes: 'Werte in Klassen', ranks: 'Rang', comparison: 'Vergleich mit der Stadt' },
  grouping: 'Gliederung',
  ungrouped: 'ohne',
  filter: 'Zeilen suchen',
  found: (count: number) => (count === 1 ? '1 Zeile gefunden.' : `${count} Zeilen gefunden.`),
  nothingFound: 'Keine Zeile hat diesen Namen.',
  scroll: 'Tabelle, seitlich verschiebbar',
  sorted: (column: string, kind: MatrixSheet['kind'], direction: 'ascending' | 'descending') => {
    const isDown = direction === 'descending';
    const first = {
      numbers: `${isDown ? 'höchster' : 'niedrigster'} Wert zuerst`,
      marks: `${isDown ? 'stärkster' : 'schwächster'} Bezug zuerst`,
      states: `Entwicklungsbedarf ${isDown ? 'zuerst' : 'zuletzt'}`,
    };
    return `Geordnet nach ${column}, ${first[kind as keyof typeof first]}.`;
  },
  unsorted: 'In der gewohnten Reihenfolge.',
  shows: (period: string) => `Die Tabelle zeigt ${period}.`,
};

/** The same of the elements of planning alone. */
export const dePlanning = {
  today: 'heute',
  kind: 'Art',
  allKinds: 'Alle Arten',
  plan: 'Plan',
  allPlans: 'Alle Pläne',
  andMore: (count: number) => `und ${count} weitere`,
  picked: (title: string) => `${title} ausgewählt.`,
  unpicked: (title: string) => `${title} nicht mehr ausgewählt.`,
  none: 'Dazu ist in der Planung nichts verzeichnet.',
  choose: 'Wählen Sie einen Plan oder Bereich: Hier steht dann, womit er sich berührt und worum es geht.',
  showIndicator: (title: string) => `${title} in den anderen Darstellungen zeigen`,
};

/** The texts of one language, those that all elements share and those of some. */
export type Texts = typeof de;
export type MapTexts = typeof deMap;
export type TrendTexts = typeof deTrend;
export type MatrixTexts = typeof deMatrix;
export type PlanningTexts = typeof dePlanning;
