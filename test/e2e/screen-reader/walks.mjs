/**
 * What a reader presses on a page, and sentences that are to be heard, in this order. `not`: what is not to be heard. What
 * Orca itself says differs a little from browser to browser.
 *
 * @typedef {{ press: string, times?: number, hear?: readonly (string | RegExp)[], not?: RegExp }} Step
 *
 * @typedef {{
 *   path: string,
 *   title: string,
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
  {
    press: 'Tab',
    hear: [
      'Rangfolge : Stadtteile Mehrfachauswahl Liste mit 63 Einträgen',
      'Sonnenfeld-Süd: 29,0 Prozent, Klasse 5 von 5, Rang 1 von 61.',
    ],
  },
  { press: 'Down', hear: ['Großer Anger: 27,4 Prozent, Klasse 5 von 5, Rang 2 von 61.'] },
  { press: 'End', hear: ['Industriehafen: aus Gründen der Geheimhaltung nicht ausgewiesen.'] },
  { press: 'Return', hear: ['Industriehafen ausgewählt.'] },
  { press: 'Escape', times: 2, hear: ['Industriehafen nicht mehr ausgewählt.'] },
  { press: 'Tab', hear: ['unter 3,7 % 15 Gebiete Auslöseknopf nicht gedrückt.'] },
  { press: 'Return', hear: ['gedrückt', '15 Gebiete: unter 3,7 %'] },
  { press: 'Escape', hear: ['nicht gedrückt', 'Alle Gebiete'] },

  // neighbours, from the highest
  { press: 'shift+Tab', times: 3, hear: ['Nachbarn Auslöseknopf nicht gedrückt.'] },
  { press: 'Return', hear: ['gedrückt', 'Die Pfeiltasten führen jetzt auf der Karte von Nachbar zu Nachbar.'] },
  { press: 'Tab', times: 2, hear: [/^Sonnenfeld-Süd: 29,0 Prozent/] },
  {
    press: 'Up',
    hear: [
      'Sonnenfeld-Nord: 23,3 Prozent, Klasse 5 von 5, Rang 4 von 61.',
      'Von hier: oben Gartenstadt, rechts Osterfelde, unten Sonnenfeld-Süd, links Brunnenfeld.',
    ],
  },

  // on to the chart over time: the map behind it is silent
  { press: 'Tab', times: 6 },
  { press: 'Tab', hear: [/^Bedienung .*eingeklappt/] },
  { press: 'Return', hear: ['ausgeklappt'] },
  { press: 'Tab', hear: [/^Als Tabelle .*eingeklappt/] },
  { press: 'Tab', times: 6, hear: [/^Zeitverlauf: SGB-II-Quote \(%\)/, 'Gebiet zum Vergleich Kombinationsfeld.'] },
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
  { press: 'Escape', hear: ['Block 26 nicht mehr ausgewählt.'] },
];

/** A table cell by cell, with its heads; the same where it is shown as cards. @type {readonly Step[]} */
const cells = [
  { press: 'ctrl+Home' },
  { press: 't', hear: ['Stadtteile nach Kennzahlen, 31. Dezember 2024', 'Tabelle mit 65 Zeilen 4 Spalten'] },
  { press: 'alt+shift+Down', hear: [/^Brückstedt/] },
  { press: 'alt+shift+Right', hear: ['SGB-II-Quote %', '11,7.'] },
  { press: 'alt+shift+Right', hear: ['Kinder in der Grundsicherung %', '19,5.'] },
  { press: 'alt+shift+Down', hear: ['Altstadt', '13,5.'] },
  { press: 'alt+shift+Left', hear: ['SGB-II-Quote %', '9,2.'] },
];

/** @type {Readonly<Record<string, Walk>>} */
export const walks = {
  first: { path: 'index.html', title: 'Sozialmonitor Brückstedt', steps: firstPage },
  large: { path: 'large.html', title: 'Große Karte', steps: largeMap },
  matrix: { path: 'index.html', title: 'Sozialmonitor Brückstedt', steps: cells },
  narrow: { path: 'narrow.html', title: 'Schmale Seite', steps: cells },
};
