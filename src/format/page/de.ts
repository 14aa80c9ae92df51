import type { PageText } from './page-text-shape.js';

export const de: PageText = {
  fictional: (city) => `${city} ist eine erfundene Stadt. Alle Namen, Grenzen und Zahlen auf dieser Seite sind fiktiv.`,
  intro: 'Zahlen zur sozialen Lage in den Gebieten der Stadt: als Karte, im Zeitverlauf und als Tabelle.',
  topics: 'Themen',
  aboutHeading: 'Was diese Zahlen schützt',
  about:
    'Bevor Zahlen veröffentlicht werden, werden kleine Häufigkeiten gesperrt und so viele weitere Werte, dass sich die gesperrten nicht zurückrechnen lassen. Gesperrt (•), unbekannt (.) und null sind drei verschiedene Dinge; Karten, Diagramme, Tabellen und Dateien unterscheiden sie.',
  aboutAltered:
    'Bevor Zahlen veröffentlicht werden, werden Fallzahlen so verändert, dass niemand erkannt werden kann. Was dabei weiterhin stimmt, steht hier:',
  madeBy: (version) => `Erstellt mit sozialraum ${version}.`,
  digest: 'Prüfsumme der veröffentlichten Zahlen (SHA-256 der CSV-Dateien für Programme):',
  dataHeading: 'Daten zum Herunterladen',
  dataIntro: 'Dieselben Zahlen als Dateien. Lizenz und Quelle stehen in jeder Datei.',
  dataColumns: ['Kennzahl', 'Definition', 'Dateien'],
  csvGerman: 'CSV für Excel',
  csvPlain: 'CSV für Programme',
  jsonStat: 'JSON-stat',
  embedHeading: 'In die eigene Website einbinden',
  embedIntro: 'Eine Skriptdatei und ein Stück HTML genügen; es wird nichts von anderen Servern geladen.',
  embedBlocks: 'Beispielseite mit div-Blöcken (für jedes CMS)',
  embedElements: 'Beispielseite mit eigenen Elementen',
  publisher: 'Herausgegeben von',
  contact: 'Kontakt',
  skip: 'Zum Inhalt springen',
  backToPage: 'Zur ganzen Veröffentlichung',
  webmasterTitle: (city) => `Beispielseite: ${city} einbinden`,
  webmasterIntro:
    'Diese Seite lädt eine einzige Skriptdatei. Ohne Skript bleiben die Tabellen stehen, mit Skript werden daraus Karte, Verlauf und Matrix.',
  area: 'Gebiet',
  columns: {
    areaCode: 'Gebiet-Nr.',
    area: 'Gebiet',
    level: 'Ebene',
    period: 'Zeitpunkt',
    value: 'Wert',
    numerator: 'Zähler',
    denominator: 'Nenner',
    lower: 'Zufallsschwankung von',
    upper: 'Zufallsschwankung bis',
    note: 'Hinweis',
  },
};
