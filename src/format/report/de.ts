import type { ReportText } from './report-text-shape.js';

export const de: ReportText = {
  title: (city) => `Schutzbericht: ${city}`,
  internal:
    'Nur für den Dienstgebrauch, nicht veröffentlichen: Der Bericht zählt getrennt, was selbst geheim ist und was anderes schützt. Werte gesperrter Zellen stehen nicht darin.',
  madeBy: (version) => `Erstellt mit sozialraum ${version}.`,
  interval: (width, contributor) =>
    `Verlangt ist: Zwischen dem kleinsten und dem größten Wert, den eine geheime Fallzahl für Außenstehende haben könnte, liegt mindestens ${width}` +
    `${contributor ? '; das gilt auch für Personen, die in einer anderen gesperrten Fallzahl selbst mitgezählt sind' : ''}.`,
  release: (titles) => `Gemeinsam geschützt: ${titles}`,
  publications: 'Veröffentlichungen',
  publicationColumns: ['Veröffentlichung', 'Zielgruppe', 'Zugang', 'Eigene Regel', 'Werte', 'Prüfsumme der Zahlen'],
  audience: { public: 'Öffentlichkeit', council: 'Rat', internal: 'intern' },
  access: (restricted) => (restricted ? 'beschränkt' : 'offen'),
  rule: (minimum, zerosShown) => `mindestens ${minimum}, ${zerosShown ? 'Nullen gezeigt' : 'Nullen geheim'}`,
  noRule: 'keine',
  notPublished: 'nicht veröffentlicht',
  statementCells: (published, withheld) => `${published} gezeigt, ${withheld} geheim gehalten`,
  rules: 'Regeln',
  ruleColumns: ['Statistik', 'Regel der Statistik', 'angewandte Regel'],
  cells: 'Zellen nach Sperrung',
  cellColumns: ['Gezählt', 'Gezeigt in', 'veröffentlicht', 'primär gesperrt', 'sekundär gesperrt'],
  allCells: 'alle',
  loss: 'Informationsverlust',
  lossOf: (secondary, cells, share) =>
    `Zum Schutz anderer gesperrt: ${secondary} von ${cells} Zellen mit einer Zahl (${share} %).`,
  lossSum: (sum) => `Ihre Summe ist ${sum}.`,
  noLossSum: 'Ihre Summe steht nicht hier: Bei weniger als drei Zellen verriete sie einen Wert.',
  audit: 'Prüfung',
  safe: (hidden) =>
    `Bestanden: Für alle Fallzahlen, die geheim bleiben müssen (${hidden}), ist gezeigt, dass sie nicht genauer errechnet werden können als verlangt.`,
  unsafe: (findings) => `Nicht bestanden, nichts veröffentlicht. Befunde: ${findings}.`,
  findingColumns: ['Befund', 'Stelle'],
  finding: {
    exposed: 'offen: wurde selbst schon veröffentlicht',
    determined: 'errechenbar aus anderen Zahlen',
    narrow: 'genauer eingrenzbar als verlangt',
    unproven: 'Schutz nicht gezeigt, deshalb nicht sicher',
  },
  placeKind: { remainder: 'Rest einer Summe', complement: 'Ergänzung zum Ganzen' },
  groups: 'Was große Zahlen über Gruppen verraten',
  groupsIntro:
    'Gesperrt wird hier nichts. Bitte beurteilen Sie, ob es schadet, dass alle oder alle bis auf eine Einheit einer Gesamtheit dasselbe Merkmal haben. Durchsucht sind die Statistiken im Ganzen, auch wo nichts veröffentlicht wird.',
  noGroups: 'Nichts gefunden.',
  groupColumns: ['Befund', 'Gesamtheit', 'Merkmal'],
  group: {
    'group-disclosure': 'alle haben dieses Merkmal',
    'within-group-disclosure': 'alle bis auf eine Einheit haben dieses Merkmal',
  },
  more: (left) => `Weitere Befunde: ${left}. Alle stehen in der JSON-Datei.`,
  tried: (statistic) => `${statistic}: was jede Methode hier kostet`,
  triedColumns: ['Methode', 'ohne Zahl', 'mit anderer Zahl', 'mittlere Abweichung', 'zu offen'],
  method: {
    suppression: () => 'Sperren',
    'small-count-rounding': (base) => `kleine Fallzahlen auf 0 oder ${base} runden`,
    'conventional-rounding': (base) => `auf Vielfache von ${base} runden`,
    'random-rounding': (base) => `zufällig auf Vielfache von ${base} runden`,
    'cell-key': () => 'Überlagern nach der Cell-Key-Methode',
  },
  applied: '(angewandt)',
  notPossible: 'hier nicht möglich: Summen und Teile widersprechen sich',
  triedNote:
    'Gezählt sind die veröffentlichten Zellen. Bei Methoden, die den Zufall brauchen, steht da, was zu erwarten ist. Die mittlere Abweichung steht nur da, wo es mindestens 30 Zellen sind. Zu offen sind kleine Fallzahlen, die sich trotz Rundung errechnen oder eng eingrenzen ließen (beim zufälligen Runden in einem Probelauf): Ist es auch nur eine, wird nichts veröffentlicht, und die Basis muss größer sein.',
  behindNoise: (counts, many) =>
    many === 0
      ? 'Auch wer wüsste, wie stark Fallzahlen höchstens verändert sind, könnte keine zu kleine errechnen oder zu genau eingrenzen.'
      : `Wer wüsste, wie stark Fallzahlen höchstens verändert sind, könnte ${counts} zu kleine errechnen oder zu genau eingrenzen. Halten Sie die Angaben unter „method“ geheim, oder erhöhen Sie „maximumNoise“.`,
  merging: (statistic) => `${statistic}: was das Zusammenlegen in der ganzen Tabelle brächte`,
  mergingColumns: [
    'Zusammenlegen',
    'neue Kategorien',
    'Kategorien vorher → nachher',
    'zu kleine Fallzahlen vorher → nachher',
    'verlorene Fallzahlen, die groß genug sind',
  ],
  mergingKind: {
    merging: (dimension) => `entlang „${dimension}“`,
    'top-coding': (dimension) => `oberste Klassen von „${dimension}“`,
  },
  fromTo: (before, after) => `${before} → ${after}`,
  alternatives: 'Was statt der Sperrung möglich ist',
  alternativesIntro:
    'Was dabei stimmt und was nicht, steht auf der jeweiligen Seite der Anleitung; was es hier kostet, bei jeder Veröffentlichung. Gewählt wird unter „method“ in „sozialraum.yaml“.',
  alternative: {
    rounding: 'Runden',
    'cell-key': 'Überlagern nach der Cell-Key-Methode',
    merging: 'Zusammenlegen von Gebieten oder Kategorien, oberste Klassen, Intervalle',
  },
  see: (page) => `siehe ${page}`,
};
