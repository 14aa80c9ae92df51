/**
 * What a reader presses on a page, one key or several, and sentences that are to be heard, in this order. `not`: what is not
 * to be heard. What Orca itself says differs a little from browser to browser.
 *
 * @typedef {{ press: string, times?: number, hear?: readonly (string | RegExp)[], not?: RegExp }} Step
 *
 * @typedef {{
 *   path: string,
 *   steps: readonly Step[],
 * }} Walk A page of the example city, or one that `pages.mjs` puts beside them.
 */

/** @type {readonly Step[]} */
const firstPage = [
  { press: 'ctrl+Home', hear: ['Zum Inhalt springen Verknüpfung.'] },
  { press: 'h', hear: ['Sozialmonitor Brückstedt Überschrift Ebene 1.'] },
  { press: 'h', hear: ['Existenzsicherung Überschrift Ebene 2.'] },

  // into the map: what it is, then its heading, once
  {
    press: 'Down',
    hear: [/^Karte: SGB-II-Quote \(%\)/, 'SGB-II-Quote: höchster Wert in Sonnenfeld-Süd (29,0 %) Überschrift Ebene 3.'],
  },
  { press: 'Down', hear: ['SGB-II-Quote (%) · Stadtteile · 31. Dezember 2024.'] },
  { press: 'Tab', hear: ['Kennzahl Kombinationsfeld.', 'SGB-II-Quote.'] },
  { press: 'Tab', hear: ['Ebene Kombinationsfeld.', 'Stadtteile.'] },
  { press: 'Tab', hear: [/^Stichtag .*31\. Dezember 2024\.$/] },
  // the matrix follows, in silence
  {
    press: 'Left',
    hear: [/^31\. Dezember 2023/, 'SGB-II-Quote: höchster Wert in Sonnenfeld-Süd (28,9 %)'],
    not: /Kombinationsfeld|Statusleiste|31\.12\.2023/,
  },
  { press: 'Right', hear: [/^31\. Dezember 2024/] },
  { press: 'Tab', hear: ['Abspielen Druckknopf.'] },
  { press: 'Tab', hear: ['Nachbarn Auslöseknopf nicht gedrückt.'] },
  { press: 'Tab', hear: ['Gebiet suchen Eingabefeld.'] },
  // beside a map that is wide, its legend stands before the ranking
  { press: 'Tab', hear: [/^unter 3,7 %\s?, 15 Gebiete Auslöseknopf nicht gedrückt\.$/] },
  { press: 'Return', hear: ['gedrückt', '15 Gebiete: unter 3,7 %'] },
  { press: 'Escape', hear: ['nicht gedrückt', 'Alle Gebiete'] },
  {
    press: 'Tab',
    times: 6,
    hear: [
      'Rangfolge : Stadtteile Mehrfachauswahl Liste mit 63 Einträgen',
      'Sonnenfeld-Süd: 29,0 Prozent, Klasse 5 von 5, Rang 1 von 61.',
    ],
  },
  { press: 'Down', hear: ['Großer Anger: 27,4 Prozent, Klasse 5 von 5, Rang 2 von 61.'] },
  { press: 'End', hear: ['Industriehafen: aus Gründen der Geheimhaltung nicht ausgewiesen.'] },
  { press: 'Return', hear: ['Industriehafen ausgewählt.'] },
  { press: 'Escape', times: 2, hear: ['Industriehafen nicht mehr ausgewählt.'] },

  // neighbours, from the highest
  { press: 'shift+Tab', times: 8, hear: ['Nachbarn Auslöseknopf nicht gedrückt.'] },
  { press: 'Return', hear: ['gedrückt', 'Die Pfeiltasten führen jetzt auf der Karte von Nachbar zu Nachbar.'] },
  { press: 'Tab', times: 8, hear: [/^Sonnenfeld-Süd: 29,0 Prozent/] },
  {
    press: 'Up',
    hear: [
      'Sonnenfeld-Nord: 23,3 Prozent, Klasse 5 von 5, Rang 4 von 61.',
      'Von hier: oben Gartenstadt, rechts Osterfelde, unten Sonnenfeld-Süd, links Brunnenfeld.',
    ],
  },

  // on to the chart over time: the map behind it is silent
  { press: 'Tab', hear: [/^Bedienung .*eingeklappt/] },
  { press: 'Return', hear: ['ausgeklappt'] },
  { press: 'Tab', hear: [/^Als Tabelle .*eingeklappt/] },
  { press: 'Tab', times: 5, hear: [/^Zeitverlauf: SGB-II-Quote \(%\)/, 'Gebiet zum Vergleich Kombinationsfeld.'] },
  { press: 'Down', hear: ['Mitte.'] },
  { press: 'Tab', hear: ['Hinzufügen Druckknopf.'] },
  { press: 'Return', hear: [/^SGB-II-Quote: In Mitte sank der Wert von 10,4 % \(31\.12\.2023\) auf 10,2 %/] },
  { press: 'Tab', hear: ['Darstellung Kombinationsfeld.'] },
  { press: 'Tab', hear: [/^Stichtag wählen .*31\. Dezember 2024: Mitte 10,2 Prozent; Brückstedt 11,7 Prozent\.$/] },
  {
    press: 'Left',
    hear: [/^31\. Dezember 2023: Mitte 10,4 Prozent, Bruch in der Reihe; /],
    not: /Kombinationsfeld/,
  },
  {
    press: 'Left',
    hear: [/^31\. Dezember 2022: Mitte 10,1 Prozent; Brückstedt 11,6 Prozent$/],
    not: /Kombinationsfeld/,
  },
  { press: 'Tab', hear: ['Industriehafen Auslöseknopf nicht gedrückt.'] },
  { press: 'Tab', hear: ['Mitte 10,1 Prozent Auslöseknopf gedrückt.'] },
];

const AN_AREA = /^Block \d+: \d+,\d Prozent, Klasse 5 von 5, Rang \d+ von 1998\.$/;

/** A ranking of 2,000 areas, of which but a window is there: no key is without an answer at its edge. @type {readonly Step[]} */
const largeMap = [
  { press: 'ctrl+Home' },
  { press: 'Tab', hear: [/^Jahr .*2024\.$/] },
  { press: 'Tab', times: 3, hear: ['Gebiet suchen Eingabefeld.'] },
  { press: 'Tab', times: 8, hear: [/^keine Angabe ?, 1 Gebiet Auslöseknopf nicht gedrückt\.$/] },
  {
    press: 'Tab',
    hear: [/^Rangfolge : Stadtteile .*2000/, 'Block 26: 100,0 Prozent, Klasse 5 von 5, Rang 1 von 1998.'],
  },
  { press: 'Next', hear: [AN_AREA] },
  { press: 'Next', hear: [AN_AREA] },
  { press: 'Next', hear: [AN_AREA] },
  { press: 'Next', hear: [AN_AREA] },
  { press: 'Down', hear: [AN_AREA] },
  { press: 'End', hear: ['Block 2: keine Angabe.'] },
  { press: 'Up', hear: ['Block 1: aus Gründen der Geheimhaltung nicht ausgewiesen.'] },
  { press: 'Home', hear: ['Block 26: 100,0 Prozent, Klasse 5 von 5, Rang 1 von 1998.'] },
  { press: 'Return', hear: ['Block 26 ausgewählt.'] },
  { press: 'Escape', times: 2, hear: ['Block 26 nicht mehr ausgewählt.'] },
];

/** Time that runs, a search, files. @type {readonly Step[]} */
const controls = [
  { press: 'ctrl+Home' },
  { press: 'Tab', times: 8, hear: [/^Stichtag .*31\. Dezember 2024\.$/] },
  { press: 'Left', times: 2, hear: [/^31\. Dezember 2022/] },
  { press: 'Tab', hear: ['Abspielen Druckknopf.'] },
  // what is between, it does not tell
  {
    press: 'Return',
    hear: ['Läuft bis 31. Dezember 2024.', /^31\. Dezember 2024: SGB-II-Quote: höchster Wert in /],
    not: /2023/,
  },
  { press: 'Tab', times: 2, hear: ['Gebiet suchen Eingabefeld.'] },
  { press: 't a n n', hear: [/^1 Gebiet gefunden: Tannwalde: /] },
  { press: 'Down', hear: [/^Rangfolge : Stadtteile .*1 Eintr/, /^Tannwalde: /] },
  { press: 'Tab', times: 3, hear: [/^Herunterladen .*eingeklappt/] },
  { press: 'Return', hear: ['ausgeklappt'] },
  { press: 'Tab', hear: [/Verknüpfung|Druckknopf/] },
];

/** What is planned: figures are told apart by a word, and what a thing is called from when it is. @type {readonly Step[]} */
const planning = [
  { press: 'ctrl+Home' },
  { press: 'h', times: 2, hear: ['Planung Überschrift Ebene 2.'] },
  { press: 'Down', hear: [/^Zeitleiste/, /Überschrift Ebene 3\.$/] },
  { press: 'Tab', hear: ['Art Kombinationsfeld.', 'Alle Arten.'] },
  { press: 'Tab', hear: [/^Rahmenplan Soziales , gilt 2023–2035 Auslöseknopf nicht gedrückt\.$/] },
  // the other figures follow, in silence
  { press: 'Return', hear: ['gedrückt', 'Rahmenplan Soziales ausgewählt.'] },
  { press: 'Return', hear: ['nicht gedrückt', 'Rahmenplan Soziales nicht mehr ausgewählt.'] },
  { press: 'h', hear: [/„.*“ Überschrift Ebene 3\.$/] },
  { press: 'Tab', hear: [/^Teilhabe, .* Auslöseknopf nicht gedrückt\.$/] },
  { press: 'h', hear: [/^8 Ziele: .* Überschrift Ebene 3\.$/] },
  { press: 'Tab', hear: ['Plan Kombinationsfeld.', 'Alle Pläne.'] },
  { press: 'Tab', hear: [/SGB-II-Quote in den anderen Darstellungen zeigen Auslöseknopf nicht gedrückt\.$/] },
  { press: 'h', hear: [/Schnittstellen \(4\) Überschrift Ebene 3\.$/] },
  { press: 'Tab', hear: [/^Gut älter werden , 3 Schnittstellen Auslöseknopf nicht gedrückt\.$/] },
  { press: 'Return', hear: ['gedrückt', /^Gut älter werden, 3 Schnittstellen: /] },
];

/** Figures of an English page. @type {readonly Step[]} */
const english = [
  { press: 'ctrl+Home' },
  {
    press: 'Down',
    hear: [
      /^Map: Basic income rate \(SGB II\) \(%\)/,
      /: highest value in Sonnenfeld-Süd \(29\.0%\) Überschrift Ebene 3\.$/,
    ],
  },
  { press: 'Tab', times: 3, hear: [/^Reference date .*31 December 2024\.$/] },
  { press: 'Left', hear: [/^31 December 2023/, /: highest value in Sonnenfeld-Süd \(28\.9%\)$/] },
  { press: 'Tab', hear: ['Play Druckknopf.'] },
  { press: 'h', hear: [/overdue, .* Überschrift Ebene 3\.$/] },
  { press: 'Tab', times: 2, hear: [/^Social framework plan , holds 2023–2035 Auslöseknopf nicht gedrückt\.$/] },
];

/** A page without script: the same as a table. @type {readonly Step[]} */
const plain = [
  { press: 'ctrl+Home' },
  { press: 't', hear: ['SGB-II-Quote (%) · Stadtteile · 31. Dezember 2024', 'Tabelle mit 65 Zeilen 5 Spalten'] },
  { press: 'alt+shift+Down', hear: [/^Brückstedt/] },
  { press: 'alt+shift+Right', hear: ['11,7.'] },
  { press: 'alt+shift+Right', hear: ['Personen', '26.653.'] },
  { press: 'alt+shift+Down', hear: ['Sonnenfeld-Süd', '1892.'] },
  { press: 'alt+shift+Left', hear: ['SGB-II-Quote (%)', '29,0.'] },
];

/** A table cell by cell, with its heads. @type {readonly Step[]} */
const cells = [
  { press: 'ctrl+Home' },
  { press: 't', hear: ['Stadtteile nach Kennzahlen, 31. Dezember 2024', 'Tabelle mit 65 Zeilen 4 Spalten'] },
  { press: 'alt+shift+Down', hear: [/^Brückstedt/] },
  // Orca in Chromium leaves out the head of the column beside that of the row, in any table
  { press: 'alt+shift+Right', hear: ['11,7.'] },
  { press: 'alt+shift+Right', hear: ['Kinder in der Grundsicherung %', '19,5.'] },
  { press: 'alt+shift+Down', hear: ['Altstadt', '13,5.'] },
  { press: 'alt+shift+Left', hear: ['SGB-II-Quote %', '9,2.'] },
];

/** Where there is no room for a table: counted cards below headings, which open. @type {readonly Step[]} */
const cards = [
  { press: 'ctrl+Home' },
  { press: 'h', hear: [/^Existenzsicherung: .* Überschrift Ebene 3\.$/] },
  { press: 'l', hear: ['Liste mit 1 Eintrag', 'Brückstedt.'] },
  { press: 'h', hear: [/Überschrift Ebene 4\.$/] },
  { press: 'l', hear: [/Liste mit \d+ Einträgen/, /Altstadt .*eingeklappt/], not: /gedrückt|verschiebbar/ },
  // the whole card has been read: on to the next
  { press: 'Down', hear: [/SGB-II-Quote %/, /^\d+,\d/] },
];

/** @type {Readonly<Record<string, Walk>>} */
export const walks = {
  first: { path: 'index.html', steps: firstPage },
  controls: { path: 'index.html', steps: controls },
  planning: { path: 'planung.html', steps: planning },
  english: { path: 'english.html', steps: english },
  plain: { path: 'plain.html', steps: plain },
  large: { path: 'large.html', steps: largeMap },
  matrix: { path: 'index.html', steps: cells },
  narrow: { path: 'narrow.html', steps: cards },
};
