import type { RecipeNote } from '../../model/recipe-note.js';
import type { Language } from '../../model/text.js';

/** What a person is told beside the entries of a recipe that a program has suggested. */
export interface RecipeText {
  /** Lines at the head of the recipe. */
  readonly head: (file: string) => string;
  /** By the kind of note; what is in brackets was found in the file. */
  readonly notes: Readonly<Record<RecipeNote, (found: string) => string>>;
  /** What a first workspace says where only the city knows better. */
  readonly workspace: Readonly<Record<WorkspaceWord, string>>;
}

type WorkspaceWord =
  | 'head'
  | 'city'
  | 'publisher'
  | 'cityLevel'
  | 'areaLevel'
  | 'areaLevels'
  | 'source'
  | 'licence'
  | 'definition'
  | 'publication';

const de: RecipeText = {
  head: (file) =>
    `Vorschlag für den Import von ${file}. Was mit BESTÄTIGEN beginnt, ist nur vermutet: Bitte prüfen Sie es\nund löschen Sie dann den Kommentar. Ansehen: npx sozialraum import --preview --recipe DIESE_DATEI ${file}`,
  notes: {
    title: () => 'BESTÄTIGEN: der Titel, wie er veröffentlicht werden soll.',
    header: () => 'Gefunden: Zeilen der Kopfzeile, von 1 an gezählt; was darüber steht, wird übergangen.',
    footer: () => 'Gefunden: Mit diesem Text beginnt, was unter der Tabelle steht.',
    rows: () => 'Gefunden: Hier beginnt die Tabelle; dazwischen steht anderes.',
    'fixed-period': () => 'BESTÄTIGEN: Zeitraum oder Stichtag; keine Spalte nennt ihn (leer: bitte eintragen).',
    'fixed-area': () => 'BESTÄTIGEN: das Gebiet der ganzen Tabelle; keine Spalte nennt eines.',
    'columns-left-out': (found) => `Ausgelassen, weil keine Häufigkeiten oder nicht nötig: ${found}`,
    unpivot: () => 'Gefunden: Jede Wertspalte wird zu Zeilen; was in keep steht, bleibt.',
    area: () => 'BESTÄTIGEN: die Spalte mit dem Gebiet; by: name, wo sie Namen statt Schlüssel enthält.',
    'area-totals': (found) => `BESTÄTIGEN: Diese Zeilen sind Summen und bleiben weg: ${found}`,
    period: () => 'Gefunden: die Spalte mit dem Zeitraum. Gilt ein Stichtag im Jahr, ergänzen Sie at: 12-31.',
    signs: () => 'BESTÄTIGEN: Was bedeuten diese Zeichen beim Urheber der Tabelle?',
    dimensions: () => 'BESTÄTIGEN: Ausprägungen und Summen; die Summen gehen in den Zahlen auf.',
    unit: () =>
      'BESTÄTIGEN: Was wird gezählt? (person, household, benefit-unit, payment-case, help, place, application)',
    kind: () => 'BESTÄTIGEN: stock (am Stichtag), mean-stock, distinct-in-period oder flow (Ereignisse im Zeitraum).',
    source: () => 'BESTÄTIGEN: eine Quelle aus sources in sozialraum.yaml.',
  },
  workspace: {
    head: 'Ein Anfang aus Ihren eigenen Dateien. Bitte ergänzen Sie Namen, Quelle, Lizenz und Gebietsstand, und prüfen Sie das\nRezept unter imports. Veröffentlicht wird zunächst nur für die Verwaltung (audience: internal).',
    city: 'Meine Stadt',
    publisher: 'Stadt (bitte ergänzen)',
    cityLevel: 'Stadt',
    areaLevel: 'Gebiet',
    areaLevels: 'Gebiete',
    source: 'Quelle (bitte ergänzen)',
    licence: 'Lizenz (bitte ergänzen)',
    definition: 'Wie in der Tabelle gezählt (bitte ergänzen)',
    publication: 'Erste Ansicht',
  },
};

const en: RecipeText = {
  head: (file) =>
    `Suggestion for importing ${file}. What begins with CONFIRM is only assumed: please check it,\nthen delete the comment. To look at it: npx sozialraum import --preview --recipe THIS_FILE ${file}`,
  notes: {
    title: () => 'CONFIRM: the title as it is to be published.',
    header: () => 'Found: rows of the header, counted from 1; what stands above is skipped.',
    footer: () => 'Found: what stands below the table begins with this text.',
    rows: () => 'Found: the table begins here; something else stands between.',
    'fixed-period': () => 'CONFIRM: period or reference date; no column names it (empty: please fill in).',
    'fixed-area': () => 'CONFIRM: the area of the whole table; no column names one.',
    'columns-left-out': (found) => `Left out, since no counts or not needed: ${found}`,
    unpivot: () => 'Found: every column of values becomes rows; what is under keep stays.',
    area: () => 'CONFIRM: the column of the area; by: name where it has names, not codes.',
    'area-totals': (found) => `CONFIRM: these rows are sums and stay out: ${found}`,
    period: () => 'Found: the column of the period. If a reference date in the year holds, add at: 12-31.',
    signs: () => 'CONFIRM: what do these signs mean to the author of the table?',
    dimensions: () => 'CONFIRM: categories and sums; the sums are borne out by the figures.',
    unit: () => 'CONFIRM: what is counted? (person, household, benefit-unit, payment-case, help, place, application)',
    kind: () => 'CONFIRM: stock (at the date), mean-stock, distinct-in-period or flow (events in the period).',
    source: () => 'CONFIRM: a source under sources in sozialraum.yaml.',
  },
  workspace: {
    head: 'A beginning from your own files. Please fill in names, source, licence and the state of the boundaries, and check\nthe recipe under imports. For now it is published for the administration only (audience: internal).',
    city: 'My city',
    publisher: 'City (please fill in)',
    cityLevel: 'City',
    areaLevel: 'Area',
    areaLevels: 'Areas',
    source: 'Source (please fill in)',
    licence: 'Licence (please fill in)',
    definition: 'As counted in the table (please fill in)',
    publication: 'First view',
  },
};

/** The notes of a suggested recipe in a language. */
export const recipeText = (language: Language): RecipeText => (language === 'de' ? de : en);

/** Whether a text is one that a first workspace leaves to be filled in. */
export const isToFillIn = (text: string): boolean => /\((?:bitte ergänzen|please fill in)\)$/.test(text);
