import type { PeriodKind, Problem } from '../../src/index.js';

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
  download: (format: string) => `${format} herunterladen`,
  help: 'Bedienung',
  problem: ({ code }: Problem): string => {
    switch (code) {
      case 'file-missing':
        return 'Die Datei ist an der angegebenen Adresse nicht vorhanden.';
      case 'file-too-large':
        return 'Die Datei ist zu groß, um sie hier anzuzeigen.';
      case 'file-empty':
        return 'Die Datei ist leer.';
      case 'file-unreadable':
        return 'Die Datei ist zurzeit nicht erreichbar.';
      case 'format-version-unknown':
        return 'Die Datei hat eine andere Version als diese Darstellung. Bitte neu veröffentlichen oder das Skript erneuern.';
      default:
        return 'Die Datei hat nicht den erwarteten Inhalt.';
    }
  },
  map: {
    indicator: 'Kennzahl',
    level: 'Ebene',
    ranking: 'Rangfolge',
    areas: (count: number) => `${count} ${count === 1 ? 'Gebiet' : 'Gebiete'}`,
    whole: (city: string) => `${city} insgesamt`,
    selected: (area: string) => `${area} ausgewählt.`,
    deselected: (area: string) => `${area} nicht mehr ausgewählt.`,
    help: 'In der Rangfolge: Pfeiltasten, Pos1, Ende und Bildtasten wechseln das Gebiet, Buchstaben springen zu einem Namen, Eingabe- oder Leertaste wählt ein Gebiet aus, Escape hebt die Auswahl auf. Auf der Karte: Antippen oder Anklicken wählt ein Gebiet aus.',
  },
  trend: {
    choosePeriod: (kind: PeriodKind) =>
      ({
        day: 'Stichtag wählen',
        month: 'Monat wählen',
        quarter: 'Quartal wählen',
        year: 'Jahr wählen',
        'school-year': 'Schuljahr wählen',
      })[kind],
    addArea: 'Gebiet zum Vergleich',
    choose: 'Bitte wählen',
    add: 'Hinzufügen',
    full: 'Mehr als sechs Gebiete lassen sich nicht zugleich zeigen.',
    removed: (area: string) => `${area} wird nicht mehr gezeigt.`,
    lines: (period: string, unit: string) => `Werte ${period} (${unit})`,
    help:
      'Im Diagramm wählen die Pfeiltasten nach links und rechts den Zeitpunkt, Pos1 und Ende springen an den Anfang und ' +
      'ans Ende, Esc hebt die Wahl auf. Mit Maus oder Finger genügt es, auf das Diagramm zu zeigen. Die Schaltflächen ' +
      'unter dem Diagramm blenden Gebiete ein und aus.',
  },
  matrix: {
    period: 'Zeitraum',
    level: 'Gebietsebene',
    area: 'Gebiet',
    areas: 'Gebiete',
    scroll: (caption: string) => `${caption}: Tabelle, seitlich verschiebbar`,
    sort: (indicator: string) => `Nach ${indicator} ordnen`,
    sorted: (indicator: string, direction: 'ascending' | 'descending') =>
      `Geordnet nach ${indicator}, ${direction === 'descending' ? 'höchster' : 'niedrigster'} Wert zuerst.`,
    unsorted: 'Gebiete in ihrer gewohnten Reihenfolge.',
    shows: (period: string) => `Die Tabelle zeigt ${period}.`,
    low: 'niedrig',
    high: 'hoch',
    classes: 'Je Spalte Klassen mit etwa gleich vielen Gebieten',
    help:
      'In der Tabelle wechseln die Pfeiltasten zwischen den Überschriften der Spalten und der Zeilen. Eine Spaltenüberschrift ' +
      'ordnet die Gebiete, eine Zeilenüberschrift wählt das Gebiet aus, jeweils mit der Eingabetaste oder der Leertaste.',
  },
};

/** The texts of one language. */
export type Texts = typeof de;
