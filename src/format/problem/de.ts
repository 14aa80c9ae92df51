import type { ProblemSentences } from './problem-sentences.js';
import { formatAdvice, jsonStatRule } from './formats-de.js';
import { termsOf } from './terms.js';
import { webSentences } from './web-de.js';

const PERIODS = '2024, 2024-Q2, 2024-06, 2024-12-31 oder 2024/25 (Schuljahr)';

const { quote, expected, received, kind, number, counted, share, megabytes, period, countingUnit, reason, knownAre } =
  termsOf('de', {
    quotes: ['„', '“'],
    or: 'oder',
    nothing: 'nichts',
    known: (names) => `Bekannt: ${names}.`,
    meant: (name) => `Gemeint ist vielleicht ${name}.`,
    kinds: {
      key: 'Eintrag',
      area: 'Gebiet',
      category: 'Ausprägung',
      column: 'Spalte',
      dimension: 'Merkmal',
      indicator: 'Kennzahl',
      level: 'Ebene',
      publication: 'Veröffentlichung',
      release: 'Veröffentlichung vom',
      rule: 'Geheimhaltungsregel',
      sheet: 'Tabellenblatt',
      source: 'Quelle',
      statistic: 'Statistik',
      topic: 'Thema',
      plan: 'Plan',
      task: 'Aufgabe',
      'task-area': 'Aufgabenfeld',
      goal: 'Ziel',
      action: 'Maßnahme',
      body: 'Gremium',
      criterion: 'Merkmal',
      department: 'Verwaltungsbereich',
      document: 'Quelle',
      project: 'Projekt',
      relation: 'Beziehung',
      report: 'Bericht',
      'planning-table': 'Tabelle der Planung',
      'catalogue-entry': 'Katalogeintrag',
      'calendar-entry': 'Kalendereintrag',
      assessment: 'Bedarfszeile',
      participation: 'Beteiligung',
      system: 'Fachanwendung',
      figure: 'Angabe',
    },
    expectations: {
      text: 'ein Text',
      number: 'eine Zahl',
      list: 'eine Liste',
      object: 'eine Gruppe von Einträgen',
      id: 'eine Kennung aus Kleinbuchstaben, Ziffern und Bindestrichen',
      'relative path': 'ein Pfad innerhalb des Ordners, mit „/“ und ohne „..“',
      'path or web address':
        'ein Pfad innerhalb des Ordners, mit „/“ und ohne „..“, oder eine Internetadresse, in der Passwörter und Zugangsschlüssel nur als Variablen stehen, etwa ${PASSWORT}',
      date: 'ein Datum wie 2024-12-31',
      url: 'eine Internetadresse wie https://www.example.org',
      integer: 'eine ganze Zahl',
      'at least 0': 'eine Zahl ab 0',
      'at least 1': 'eine Zahl ab 1',
      'at least one': 'mindestens ein Eintrag',
      '0 to 6': 'eine Zahl von 0 bis 6',
      '2 to 1000': 'eine Zahl von 2 bis 1000',
      'YYYY-MM': 'ein Monat wie 2025-03',
      'MM-DD': 'Monat und Tag wie 12-31',
      period: `ein Zeitraum oder Stichtag wie ${PERIODS}`,
      'ascending periods': 'Zeiträume in aufsteigender Folge',
      'sums without a cycle': 'Summen, die nicht im Kreis aufeinander verweisen',
      'area hierarchy': 'eine stimmige Gliederung der Gebiete',
      TopoJSON: 'eine TopoJSON-Datei',
    },
    reasons: {
      EACCES: 'keine Berechtigung',
      EPERM: 'keine Berechtigung',
      EROFS: 'schreibgeschützt',
      EISDIR: 'das ist ein Ordner',
      ENOENT: 'der Ordner fehlt',
      ENOSPC: 'kein Platz auf dem Datenträger',
      json: 'kein gültiges JSON',
      zip: 'beschädigt oder keine XLSX-Datei',
      workbook: 'anders aufgebaut als erwartet',
      XLS_FILE_NOT_SUPPORTED: 'das ist das alte Format XLS',
      FILE_NOT_SUPPORTED: 'keine XLSX-Datei',
      INVALID_ZIP: 'beschädigt',
      NO_DATA: 'leer',
      'too-deep': 'zu tief verschachtelt',
      'too-many-parts': 'mehr Blätter und Bilder, als irgendjemand braucht',
      'too-many-aliases': 'zu viele Verweise',
      'bad-indent': 'falsche Einrückung',
      'tab-as-indent': 'Tabulator statt Leerzeichen',
      'missing-char': 'ein Zeichen fehlt',
      'unexpected-token': 'unerwartetes Zeichen',
      'bad-scalar-start': 'ein Text beginnt mit einem Sonderzeichen',
      'multiline-implicit-key': 'ein Eintrag geht über mehrere Zeilen',
      'block-as-implicit-key': 'ein Doppelpunkt zu viel oder falsche Einrückung',
      'bad-dq-escape': 'ein „\\“ ist zu viel',
    },
  });

const FORMS: Readonly<Record<string, string>> = {
  count: 'Anzahl',
  share: 'Anteil',
  rate: 'Rate',
  mean: 'Mittelwert',
};
const PROTECTIONS: Readonly<Record<string, string>> = { rounded: 'gerundet', perturbed: 'überlagert' };
const RINGS = {
  unclosed: 'ist nicht geschlossen: Der letzte Punkt muss gleich dem ersten sein',
  'too-few-points': 'hat zu wenige Punkte',
  'not-finite': 'enthält Koordinaten, die keine Zahlen sind',
  'hole-outside': 'hat ein Loch außerhalb seiner Fläche',
  'self-crossing': 'schneidet sich selbst',
  'self-touching': 'berührt sich selbst',
  unchecked: 'hat zu viele Punkte, um nach Überschneidungen zu suchen',
} as const;
const alsoInPlaces = (count: number): string => (count === 1 ? '' : ` Das gilt für ${number(count)} Stellen.`);
const GEOJSON_RULES = {
  properties: 'Die Eigenschaften einer Fläche („properties“) sind kein Objekt',
  id: 'Die Kennung einer Fläche („id“) ist weder Text noch Zahl',
  bbox: 'Ein umschließendes Rechteck („bbox“) hat nicht vier oder sechs Zahlen',
  'foreign-member': 'Ein Objekt hat Einträge, die zu einer anderen Art von Objekt gehören',
  dimensions: 'Ein Punkt hat mehr als drei Koordinaten',
} as const;
const GEOMETRY_FORMATS = {
  shapefile: 'Shapefile',
  geopackage: 'GeoPackage',
  topojson: 'TopoJSON-Datei',
  zip: 'ZIP-Archiv',
  gzip: 'Gepackte Datei (gzip)',
} as const;
const GEOMETRY_FAULTS = {
  truncated: 'die Datei ist abgeschnitten. Bitte kopieren oder laden Sie sie noch einmal vollständig',
  damaged: 'die Datei ist beschädigt. Bitte lassen Sie sie neu ausführen',
  'too-many': 'sie enthält mehr Teile, als Gebietsgrenzen haben. Bitte lassen Sie die Grenzen vereinfacht ausführen',
  'shape-type': 'sie enthält keine Flächen. Bitte lassen Sie die Gebiete als Polygone ausführen',
  geometry: 'eine Geometrie darin ist beschädigt oder keine Fläche aus Geraden. Bitte lassen Sie sie neu ausführen',
  'dbf-missing': 'die Datei mit den Merkmalen (.dbf) fehlt. Bitte legen Sie alle Dateien des Shapefiles nebeneinander',
  'dbf-damaged': 'die Datei mit den Merkmalen (.dbf) ist beschädigt. Bitte lassen Sie sie neu ausführen',
  'rows-differ':
    'es hat nicht so viele Merkmalszeilen (.dbf) wie Flächen (.shp). Bitte verwenden Sie Dateien derselben Ausfuhr',
  path: 'ein Dateiname darin führt aus dem Archiv hinaus. Bitte verwenden Sie es nicht, und fragen Sie, woher es stammt',
  'package-missing': 'dafür fehlt das Paket „sql.js“. Bitte installieren Sie es mit: npm install sql.js',
} as const;
const POPULATIONS: Readonly<Record<string, string>> = {
  register: 'Melderegister',
  'official-updating': 'amtliche Fortschreibung',
  census: 'Zensus',
};
const SEPARATORS: Readonly<Record<string, string>> = { '\t': 'Tabulator', ' ': 'Leerzeichen' };

const alsoInRows = (count: number): string =>
  count > 1 ? ` Das betrifft ${number(count)} Zeilen; genannt ist die erste.` : '';
const cases = (count: number): string => (count === 1 ? '1 Fall' : `${number(count)} Fällen`);
const valuesOf = (category: string): string => (category === '' ? 'Werte' : `Werte ${quote(category)}`);

const PERSONAL = {
  names: 'Sie nennt Namen',
  'birth-dates': 'Sie nennt Geburtsdaten',
  'case-numbers': 'Sie nennt Nummern von Personen oder Fällen',
  contact: 'Sie nennt Anschriften, Konten oder Rufnummern',
  'single-cases': 'Sie nennt Eigenschaften einzelner Personen und zählt nichts',
} as const;

const UNCLEAR = {
  area: 'welche Spalte das Gebiet nennt',
  period: 'für welchen Zeitraum oder Stichtag die Zahlen gelten',
  counts: 'in welchen Spalten Häufigkeiten stehen',
} as const;

/** What is wrong, in German. */
export const de: ProblemSentences = {
  'database-failed': ({ code, message }) =>
    `Die Datenbank hat die Abfrage nicht beantwortet${code === '' ? '' : ` (${code})`}. ` +
    (message === ''
      ? 'Bitte prüfen Sie, ob sie erreichbar ist und ob die Anmeldung stimmt.'
      : `Sie schreibt: ${quote(message)}.`),
  'database-not-set': ({ variable }) =>
    `Die Umgebungsvariable ${variable} ist nicht gesetzt. In ihr steht, wo die Datenbank ist und wie sie sich öffnen lässt.`,
  'database-package-missing': ({ name }) =>
    `Für diese Datenbank fehlt das Paket ${name}. Sie installieren es mit „npm install ${name}“.`,
  'query-too-large': ({ limit }) =>
    `Die Abfrage antwortet mit mehr als ${number(limit)} Zellen. Bitte lassen Sie die Datenbank vorher zusammenfassen.`,
  ...webSentences({ quote, number, period, megabytes }),
  'file-missing': ({ file, folder }) =>
    `Die Datei fehlt${folder === undefined ? '' : ` im Ordner ${quote(folder)}`}. Bitte prüfen Sie Name und Ordner.${file === 'sozialraum.yaml' ? ' Einen neuen Ordner legt „npx sozialraum init“ an.' : ''}`,
  'file-exists': () => 'Die Datei gibt es schon; sie bleibt, wie sie ist. Bitte nennen Sie eine andere.',
  'nothing-to-serve': ({ folder }) =>
    `Im Ordner ${quote(folder)} ist nichts zu zeigen: Er enthält weder sozialraum.yaml noch eine Ausgabe. Bitte nennen Sie den Ordner, der bei „sozialraum publish“ unter „--out“ stand.`,
  'file-unreadable': (p) =>
    `Die Datei lässt sich nicht lesen (${reason(p.reason)}). Bitte prüfen Sie, ob sie beschädigt ist und ob Sie sie öffnen dürfen.`,
  'file-locked': () =>
    'Die Datei ist in einem anderen Programm geöffnet, zum Beispiel in Excel. Bitte schließen Sie sie dort und versuchen Sie es noch einmal.',
  'file-too-large': ({ bytes, limit }) =>
    `Die Datei ist ${megabytes(bytes)} groß, erlaubt sind höchstens ${megabytes(limit)}. Bitte teilen Sie sie auf.`,
  'file-empty': () => 'Hier stehen keine Daten. Bitte prüfen Sie den Inhalt oder exportieren Sie die Datei neu.',
  'file-not-text': () =>
    'Das ist keine Textdatei, vermutlich eine Excel-Arbeitsmappe. Bitte speichern Sie die Tabelle als „CSV UTF-8“ und geben Sie diese Datei an.',
  'file-outside': () =>
    'Die Datei liegt außerhalb des Ordners. Bitte legen Sie sie hinein und geben Sie den Weg vom Ordner aus an.',
  'encoding-undecodable': ({ encoding }) =>
    `Hier stehen Zeichen, die es in der Kodierung ${encoding} nicht gibt. Bitte speichern Sie die Datei als „CSV UTF-8“ oder geben Sie unter „encoding“ die richtige Kodierung an.`,
  'encoding-guessed': ({ encoding }) =>
    `Die Zeichenkodierung ist nicht angegeben; angenommen ist ${encoding}. Bitte prüfen Sie, ob die Umlaute stimmen, und geben Sie sie unter „encoding“ an.`,
  'file-unwritable': (p) =>
    `Die Datei lässt sich nicht schreiben (${reason(p.reason)}). Bitte prüfen Sie, ob sie in einem anderen Programm geöffnet ist, ob Sie dort schreiben dürfen und ob Platz ist.`,
  'folder-not-empty': ({ folder }) =>
    `Der Ordner ${quote(folder)} ist nicht leer. Bitte wählen Sie einen neuen oder leeren Ordner.`,
  'folder-foreign': ({ folder }) =>
    `Im Ordner ${quote(folder)} liegt etwas, das nicht von sozialraum stammt; es würde überschrieben. Bitte wählen Sie einen anderen Ordner.`,
  'report-in-publication': ({ folder }) =>
    `Der Ordner ${quote(folder)} liegt in einem Ordner, der veröffentlicht wird; der Schutzbericht ist intern. Bitte wählen Sie einen anderen Ordner.`,
  'audience-missing': ({ audience, folder }) =>
    `Im Ordner ${quote(folder)} ist für die Zielgruppe ${quote(audience)} nichts veröffentlicht. Bitte führen Sie zuerst „sozialraum publish“ aus oder wählen Sie eine andere Zielgruppe.`,
  syntax: (p) =>
    `Der Aufbau ist hier nicht zu verstehen (${reason(p.reason)}). Bitte prüfen Sie Einrückung, Anführungszeichen und Klammern.`,
  'format-version-unknown': (p) =>
    `Erwartet: Formatversion ${p.expected}. Gefunden: ${received(p.received)}. Bitte verwenden Sie die Version von sozialraum, die dazu passt, oder erzeugen Sie die Datei neu.`,
  'key-unknown': ({ key, known }) =>
    `${quote(key)} ist hier nicht vorgesehen.${knownAre(known, key)} Bitte prüfen Sie die Schreibweise.`,
  'value-missing': (p) => `Hier fehlt eine Angabe. Erwartet: ${expected(p.expected)}.`,
  'value-unexpected': (p) => `Erwartet: ${expected(p.expected)}. Gefunden: ${received(p.received)}.`,
  'reference-unknown': ({ kind: name, id, known }) =>
    `${kind(name)} ${quote(id)} gibt es nicht.${knownAre(known, id)} Bitte prüfen Sie die Schreibweise.`,
  'id-duplicate': ({ kind: name, id }) =>
    `${kind(name)} ${quote(id)} kommt mehrmals vor. Jeder Name darf hier nur einmal stehen.`,
  'text-unquoted': (p) =>
    `Erwartet: ein Text. Gefunden: ${p.received} ohne Anführungszeichen. Bitte schreiben Sie "${p.received}".`,
  'denominator-missing': ({ form }) =>
    `Form ${quote(FORMS[form] ?? form)}: Es fehlt die Bezugsgröße. Bitte geben Sie sie unter „denominator“ an.`,
  'denominator-unexpected': ({ form }) =>
    `Form ${quote(FORMS[form] ?? form)}: Eine Bezugsgröße ist nicht vorgesehen. Bitte streichen Sie „denominator“ oder ändern Sie „form“.`,
  'selection-overlap': ({ dimension, total, part }) =>
    `Merkmal ${quote(dimension)}: ${quote(part)} ist in ${quote(total)} schon enthalten und würde doppelt gezählt. Bitte nennen Sie nur eine davon.`,
  'selection-without-total': ({ dimension }) =>
    `Merkmal ${quote(dimension)}: Es ist weder gesagt, welche Ausprägungen gezählt werden, noch, welche die Summe aller ist. Bitte nennen Sie sie unter „filter“, oder beschreiben Sie die Summe unter „sums“.`,
  'counting-units-differ': ({ numerator, denominator }) =>
    `Im Zähler werden ${countingUnit(numerator)} gezählt, im Nenner ${countingUnit(denominator)}. Bitte prüfen Sie, ob das gemeint ist; sonst ist die Form „rate“ richtig.`,
  'confidence-unfit': ({ method, form }) =>
    `Form ${quote(FORMS[form] ?? form)}: Die Spanne ${quote(method)} passt nicht dazu. Bitte wählen Sie „wilson“ für Anteile, „byar“ für Raten und Anzahlen, oder streichen Sie „confidence“.`,
  'ages-cut-group': ({ dimension, ages, groups }) =>
    groups === ''
      ? `Merkmal ${quote(dimension)}: Keine Ausprägung sagt, für welches Alter sie steht. Bitte geben Sie es unter „ages“ an, oder nennen Sie die Ausprägungen unter „filter“.`
      : `Merkmal ${quote(dimension)}: Das Alter ${ages} lässt sich aus den Altersgruppen nicht zusammensetzen (${groups}). Bitte wählen Sie Grenzen, die keine Gruppe durchschneiden.`,
  'ages-beside-filter': ({ dimension }) =>
    `Merkmal ${quote(dimension)}: Es stehen Altersgrenzen und Ausprägungen da. Bitte geben Sie nur eines davon an.`,
  'population-sources-mixed': ({ sources }) =>
    `Hier stehen Bevölkerungszahlen aus verschiedenen Quellen nebeneinander (${sources
      .split(', ')
      .map((id) => POPULATIONS[id] ?? id)
      .join(', ')}). Sie zählen unterschiedlich; bitte nehmen Sie für Zähler und Nenner dieselbe.`,
  'standard-part-conflict': ({ statistic, dimension }) =>
    `Statistik ${quote(statistic)}: Unter „standard“ ist das Merkmal ${quote(dimension)} schon eingeschränkt, der Eintrag des Katalogs wählt dort aber selbst aus. Bitte geben Sie für diese Kennzahl „numerator“ oder „denominator“ selbst an.`,
  'derivation-cycle': ({ cycle }) =>
    `Diese Kennzahlen brauchen einander im Kreis: ${cycle}. Bitte berechnen Sie eine davon aus Zahlen einer Statistik.`,
  'derivation-inputs-differ': ({ inputs }) =>
    `Diese Kennzahlen haben nicht dieselbe Form und Bezugsgröße und lassen sich nicht zusammenzählen oder voneinander abziehen: ${inputs}.`,
  'per-capita-base': ({ indicator }) =>
    `Kennzahl ${quote(indicator)}: „per-capita“ teilt durch eine Anzahl von Personen, und das ist sie nicht. Bitte nennen Sie eine Kennzahl der Form „count“, oder nehmen Sie „ratio“.`,

  'column-missing': ({ column, known }) =>
    `Spalte ${quote(column)} fehlt in der Kopfzeile.${knownAre(known, column)} Bitte prüfen Sie die Schreibweise.`,
  'delimiter-guessed': ({ delimiter, columns }) =>
    `Das Trennzeichen ist nicht angegeben; angenommen ist ${SEPARATORS[delimiter] ?? quote(delimiter)} (${counted(columns, 'Spalte', 'Spalten')}). Falls das falsch ist, geben Sie es bitte unter „delimiter“ an.`,
  'header-missing': ({ column }) =>
    `Die ${number(column)}. Spalte hat keine Überschrift und bleibt außer Betracht. Bitte ergänzen Sie die Überschrift, falls die Spalte gebraucht wird.`,
  'quote-invalid': (p) =>
    p.reason === 'unclosed'
      ? 'Ein Anführungszeichen wird geöffnet, aber nicht geschlossen. Bitte ergänzen Sie es.'
      : 'Ein Anführungszeichen steht mitten in einem Feld. Bitte verdoppeln Sie es ("") oder entfernen Sie es; setzt die Datei nie Felder in Anführungszeichen, sagt das der Eintrag quotes: none.',
  'record-too-long': ({ limit }) =>
    `Die Zeile ist länger als ${megabytes(limit)}; so lang ist keine Zeile einer Tabelle. Vermutlich fehlen die Zeilenenden, oder ein Anführungszeichen wird nicht geschlossen. Bitte exportieren Sie die Datei neu.`,
  'row-width': (p) =>
    `Erwartet: ${counted(p.expected, 'Feld', 'Felder')} wie in der Kopfzeile. Gefunden: ${number(p.received)}. Bitte prüfen Sie, ob ein Trennzeichen fehlt oder zu viel ist.`,
  'rows-none': ({ rows }) =>
    rows === 0
      ? 'Unter der Kopfzeile steht nichts. Bitte exportieren Sie die Tabelle neu.'
      : `Von ${rows === 1 ? 'der einen Zeile' : `den ${number(rows)} Zeilen`} ist keine ausgewählt. Bitte prüfen Sie „where“, „ignore“ und die Ausprägungen.`,
  'number-unreadable': (p) =>
    `Erwartet: eine Zahl. Gefunden: ${received(p.received)}. Falls das ein Wertzeichen ist, erklären Sie es bitte unter „signs“.${alsoInRows(p.count)}`,
  'count-negative': (p) =>
    `Erwartet: eine Anzahl ab 0. Gefunden: ${quote(p.received)}. Bitte berichtigen Sie den Wert.${alsoInRows(p.count)}`,
  'count-fractional': (p) =>
    `Erwartet: eine ganze Zahl. Gefunden: ${quote(p.received)}. Bitte prüfen Sie, ob Dezimal- und Tausenderzeichen richtig angegeben sind.${alsoInRows(p.count)}`,
  'period-unreadable': (p) =>
    `Erwartet: ein Zeitraum oder Stichtag wie ${PERIODS}. Gefunden: ${received(p.received)}. Bitte prüfen Sie das Format.${alsoInRows(p.count)}`,
  'area-unknown': ({ area, count }) =>
    `Gebiet ${quote(area)} ist nicht bekannt. Bitte prüfen Sie die Schreibweise. Zeilen, die nicht gebraucht werden, lassen sich unter „ignore“ auslassen.${alsoInRows(count)}`,
  'area-ambiguous': ({ area, codes, count }) =>
    `${quote(area)} ist nicht eindeutig: Es kann ${codes} sein. Bitte nennen Sie unter „level“ die Ebene, oder verwenden Sie Schlüssel statt Namen.${alsoInRows(count)}`,
  'area-parent-unknown': ({ area, parent, known }) =>
    `Gebiet ${quote(area)} soll zu ${quote(parent)} gehören, das es auf keiner höheren Ebene gibt.${knownAre(known, parent)} Bitte prüfen Sie die Angaben unter „parent“.`,
  'boundary-state-differs': (p) =>
    `Tabelle und Grenzen${p.date === '' ? '' : ` (Stand ${p.date})`} haben vermutlich verschiedene Gebietsstände: Ohne Zahl in der Tabelle ${p.absent === 1 ? 'ist 1 Gebiet' : `sind ${number(p.absent)} Gebiete`}, zum Beispiel ${quote(p.absentExample)}${p.unknown === 0 ? '' : `; ohne Grenze ${p.unknown === 1 ? 'ist 1' : `sind mindestens ${number(p.unknown)}`}, zum Beispiel ${quote(p.unknownExample)}`}. Bitte verwenden Sie Grenzen desselben Stands, oder tragen Sie unter „changes“ ein, was sich geändert hat.`,
  'area-outside-validity': (p) =>
    `Gebiet ${quote(p.area)} hat für ${period(p.period)} einen Wert, obwohl es das Gebiet da nicht gab. Bitte prüfen Sie die Angaben unter „changes“.${alsoInRows(p.count)}`,
  'category-unknown': ({ dimension, category, known, count }) =>
    `Merkmal ${quote(dimension)} hat keine Ausprägung ${quote(category)}.${knownAre(known, category)} Bitte ergänzen Sie sie unter „categories“, oder lassen Sie solche Zeilen mit „others: ignore“ aus.${alsoInRows(count)}`,
  'categories-ignored': ({ dimension, categories, count }) =>
    `Merkmal ${quote(dimension)}: ${count === 1 ? '1 Zeile ist' : `${number(count)} Zeilen sind`} wie verlangt ausgelassen (${categories}).`,
  'label-ambiguous': ({ dimension, label, categories }) =>
    `Merkmal ${quote(dimension)}: ${quote(label)} steht für mehrere Ausprägungen (${categories}). Bitte prüfen Sie, ob die weiteren Spalten unter „where“ sie richtig auseinanderhalten.`,
  'labels-repeated': ({ dimension, labels }) =>
    `Merkmal ${quote(dimension)}: Diese Bezeichnungen stehen je Gebiet und Zeitraum mehrmals: ${labels}. Sie gehören wohl zu verschiedenen Gruppen, deren Einrückung oder Überschrift verloren ging. Bitte nehmen Sie eine Ausfuhr, die sie unterscheidet, oder lassen Sie sie im Rezept weg.`,
  'observation-duplicate': ({ key, firstRow }) =>
    `Zu ${key} gibt es schon einen Wert in Zeile ${firstRow}. Bitte löschen Sie eine der beiden Zeilen.`,
  'problems-omitted': ({ count }) =>
    `Ab hier ${count === 1 ? 'folgt' : 'folgen'} noch ${counted(count, 'gleichartige Meldung', 'gleichartige Meldungen')}, nicht einzeln aufgeführt.`,

  'xlsx-unreadable': (p) =>
    `Die Arbeitsmappe ist nicht lesbar (${reason(p.reason)}). Bitte öffnen Sie sie in Excel und speichern Sie sie neu als XLSX oder als CSV.`,
  'sheet-too-large': ({ rows, columns }) =>
    `Das Tabellenblatt reicht bis Zeile ${number(rows)} und Spalte ${number(columns)}; so groß ist keine veröffentlichte Tabelle. Bitte löschen Sie, was weit außerhalb steht, und speichern Sie neu.`,
  'sheet-ambiguous': ({ sheets }) =>
    `In der Arbeitsmappe stehen mehrere Tabellen (${sheets}). Bitte nennen Sie das Blatt mit --sheet, im Rezept mit sheet.`,
  'table-not-found': ({ sheet }) =>
    `${sheet === '' ? 'In der Datei' : `Auf dem Blatt ${quote(sheet)}`} ist keine Tabelle mit Häufigkeiten zu erkennen. Erwartet: eine Zeile mit Überschriften, darunter Zeilen mit einer Bezeichnung und Zahlen.`,
  'table-too-large': ({ cells, limit }) =>
    `Die Bezeichnungen ergeben ${number(cells)} mögliche Zellen, geprüft werden höchstens ${number(limit)}. Vermutlich stehen mehrere Tabellen in einer Liste; bitte teilen Sie sie auf.`,
  'table-columns-left-out': ({ columns }) =>
    `Keine Häufigkeiten und deshalb nicht geprüft: ${columns}. Auch Anteile und Beträge können gesperrte Werte verraten.`,
  'table-total-unclear': ({ totals }) =>
    `Nach der Bezeichnung eine Summe, nach den Zahlen nicht: ${totals}. Das gilt hier als Häufigkeit wie jede andere; bitte sehen Sie nach, was dazu gehört.`,
  'table-total-contradicted': ({ total, count }) =>
    `${quote(total)} stimmt in ${cases(count)} nicht mit der Summe der Teile überein, obwohl alle Teile dastehen. Bitte fragen Sie bei der Quelle nach.`,

  'person-level': ({ reason, columns }) =>
    `Die Datei hat offenbar eine Zeile je Mensch oder Fall: ${PERSONAL[reason]} (Spalten: ${columns}). Solche Daten nimmt sozialraum nicht an; nichts davon wurde gespeichert. Bitte lassen Sie das Fachverfahren Häufigkeiten ausgeben, oder entfernen Sie die Spalten, wenn sie keine einzelnen Menschen betreffen.`,
  'table-no-counts': ({ columns }) =>
    `Die Tabelle enthält keine Häufigkeiten, nur Anteile, Beträge oder Indexwerte (${columns}). Eine Statistik braucht ganze Zahlen ab 0; Quoten berechnet sozialraum selbst aus Zähler und Nenner.`,
  'import-unclear': ({ expected: wanted, columns }) =>
    `Es ist nicht zu erkennen, ${UNCLEAR[wanted]} (Spalten: ${columns}). Bitte ergänzen Sie es im Rezept.`,
  'format-found': (p) => `Erkannt: ${p.format} mit ${counted(p.observations, 'Wert', 'Werten')}.`,
  'format-unsupported': (p) => formatAdvice(p.format),
  'columns-unlabelled': ({ columns }) =>
    `Was in diesen Spalten steht, sagt die Datei nicht: ${columns}. Sie bleiben weg. Bitte nehmen Sie die Tabelle, aus der die Datei entstanden ist.`,
  'null-ambiguous': (p) =>
    `In der Spalte ${quote(p.column)} fehlt ${number(p.count)}-mal der Wert, und die Datei sagt nicht, ob er geheim ist oder nicht vorliegt. Bitte nehmen Sie die Tabelle, aus der die Datei entstanden ist${p.origin === '' ? '' : `: ${p.origin}`}.`,
  'sign-unknown': (p) =>
    `Das Wertzeichen ${quote(p.sign)} ist in diesem Format nicht erklärt. Erklärt sind: ${p.known.split(' ').map(quote).join(', ')}. Bitte fragen Sie die herausgebende Stelle, und erklären Sie es im Importrezept.${alsoInRows(p.count)}`,
  'area-not-existing': (p) =>
    `${counted(p.areas, 'Gebiet', 'Gebiete')} gab es zu dieser Zeit nicht, zum Beispiel ${p.example}. Der Strich ist keine Null, sondern „trifft nicht zu“.`,
  'area-keys-mixed': (p) =>
    `Die Gebietsschlüssel sind verschieden lang: ${p.lengths} Stellen. Gebiete und ihre Teile stehen nebeneinander; eine Summe über alle zählt doppelt.`,
  'json-stat-rule': (p) => `Das ist kein gültiges JSON-stat: ${jsonStatRule(p.rule)}`,
  'sdmx-dimensions-found': (p) =>
    `Als Merkmale gelesen: ${p.dimensions}. Die Datei sagt es nicht selbst; bitte vergleichen Sie mit der Beschreibung.`,
  'description-left-out': (p) =>
    `Die Beschreibung enthält ${quote(p.property)}; das wird nicht ausgewertet.${alsoInRows(p.count)}`,
  'cell-type': (p) =>
    `Erwartet laut Beschreibung: ${p.expected}. Gefunden: ${received(p.received)}.${alsoInRows(p.count)}`,
  'geometry-not-geojson': (p) =>
    `Erwartet: eine GeoJSON-Datei mit Flächen. Gefunden: ${received(p.received)}. Bitte exportieren Sie die Grenzen als GeoJSON (FeatureCollection).`,
  'geometry-code-missing': ({ property }) =>
    `Der Fläche fehlt der Schlüssel ${quote(property)}. Bitte ergänzen Sie ihn oder nennen Sie unter „code“ die richtige Eigenschaft.`,
  'geometry-duplicate': ({ area }) =>
    `Gebiet ${quote(area)} hat mehrere Flächen mit demselben Schlüssel. Bitte führen Sie sie zusammen oder berichtigen Sie den Schlüssel.`,
  'geometry-type-unsupported': (p) =>
    `Gebiet ${quote(p.area)}: Erwartet: Polygon oder MultiPolygon. Gefunden: ${received(p.received)}.`,
  'geometry-ring-invalid': (p) =>
    `Die Grenze von Gebiet ${quote(p.area)} ${RINGS[p.reason]}. Bitte lassen Sie die Geometrie berichtigen.`,
  'geometry-axis-swapped': ({ bbox }) =>
    `Breite und Länge sind vertauscht (${bbox}). Bitte exportieren Sie die Datei mit der Länge zuerst, oder geben Sie die Reihenfolge der Achsen an.`,
  'geometry-crs-unknown': (p) =>
    `Das Koordinatensystem ${p.received === '' ? 'ist nicht zu erkennen' : `${quote(p.received)} ist nicht bekannt`}. Bitte exportieren Sie die Datei in WGS 84 (EPSG:4326) oder UTM (EPSG:25832, EPSG:25833).`,
  'geometry-crs-guessed': ({ crs }) =>
    `Das Koordinatensystem ist nicht angegeben; angenommen ist ${crs}. Bitte prüfen Sie, ob die Karte stimmt.`,
  'geometry-crs-contradicted': ({ declared, found }) =>
    `Das Koordinatensystem soll ${quote(declared)} sein; die Koordinaten lägen damit nicht in Deutschland, wohl aber in ${found}. Bitte geben Sie unter „crs“ das richtige an.`,
  'geometry-crs-parameters': ({ name, crs }) =>
    `Das Koordinatensystem heißt ${quote(name)}, hat aber andere Werte. Gelesen ist es nach den Werten: ${crs}. Bitte prüfen Sie, ob die Karte stimmt.`,
  'geojson-rule': (p) => `${GEOJSON_RULES[p.rule]}; gelesen ist die Datei trotzdem.${alsoInPlaces(p.count)}`,
  'geometry-file-kind': (p) =>
    `Erwartet: Grenzen als GeoJSON, TopoJSON, Shapefile (auch als ZIP) oder GeoPackage. Gefunden: ${received(p.received)}.`,
  'geometry-file-unreadable': (p) => `${GEOMETRY_FORMATS[p.format]} nicht lesbar: ${GEOMETRY_FAULTS[p.reason]}.`,
  'geometry-layer-unknown': ({ layer, known }) =>
    layer === ''
      ? `Die Datei hat nicht genau eine Ebene. Bitte nennen Sie unter „layer“ eine von diesen: ${known}.`
      : `Die Ebene ${quote(layer)} gibt es in der Datei nicht. Vorhanden: ${known}.`,
  'geometry-homonym': ({ names, example, areas }) =>
    `${names === 1 ? '1 Name steht' : `${number(names)} Namen stehen`} für mehrere Gebiete, zum Beispiel ${quote(example)} für ${areas}. Tabellen müssen sie durch den Schlüssel unterscheiden, nicht durch den Namen.`,
  'geometry-winding': ({ clockwise, total }) =>
    `${number(clockwise)} von ${number(total)} Außengrenzen ${clockwise === 1 ? 'läuft' : 'laufen'} im Uhrzeigersinn und ${clockwise === 1 ? 'ist' : 'sind'} umgedreht.`,
  'geometry-pseudo-area': (p) =>
    `Gebiet ${quote(p.area)} bedeckt ${share(p.share)} aller anderen Gebiete und ist vermutlich das Gesamtgebiet. Es wird nicht gezeichnet.`,
  'geometry-missing': ({ area }) =>
    `Gebiet ${quote(area)} hat keine Fläche und fehlt auf der Karte. Bitte ergänzen Sie die Grenzen.`,
  'geometry-not-nested': ({ area, parent }) =>
    `Gebiet ${quote(area)} liegt nicht ganz in ${quote(parent)}, zu dem es gehören soll. Bitte prüfen Sie die Zuordnung und den Gebietsstand.`,
  'geometry-overlap': (p) =>
    `Die Gebiete ${quote(p.area)} und ${quote(p.other)} überlappen sich: ${share(p.share)} des kleineren gehören zu beiden. Bitte prüfen Sie, ob die Grenzen vom selben Stand sind.`,
  'geometry-gap': (p) =>
    `Zwischen den Gebieten ${quote(p.area)} und ${quote(p.other)} liegt eine Fläche, die zu keinem gehört: ${share(p.share)} des kleineren. Bitte prüfen Sie, ob dort ein Gebiet fehlt.`,
  'geometry-slivers': (p) =>
    `Grenzen stimmen nicht genau überein: ${counted(p.overlaps, 'schmale Überlappung', 'schmale Überlappungen')} und ${counted(p.gaps, 'schmale Lücke', 'schmale Lücken')}; die größte liegt zwischen ${quote(p.area)} und ${quote(p.other)} (${share(p.share)} des kleineren).`,
  'geometry-not-covered': (p) =>
    `Die Teile von Gebiet ${quote(p.area)} bedecken nur ${share(p.share)} seiner Fläche. Bitte prüfen Sie, ob ein Teil fehlt.`,
  'geometry-enlarged': ({ area }) => `Gebiet ${quote(area)} ist sehr klein und auf der Karte etwas vergrößert.`,

  'protection-table-open': ({ count }) =>
    `Nichts geschrieben: In mindestens ${cases(count)} lässt sich ein geheim zu haltender Wert errechnen, oder es ist nicht nachgewiesen, dass er sicher ist. Bitte veröffentlichen Sie weniger Ausprägungen oder gröbere Gebiete.`,
  'protection-columns-left-out': ({ columns }) =>
    `Nichts geschrieben: Keine Häufigkeiten sind ${columns}. Anteile und Beträge verraten, was die Häufigkeiten verschweigen; bitte löschen Sie diese Spalten oder berechnen Sie sie danach neu.`,
  'protection-incomplete': ({ publications, count, example }) =>
    `Die Veröffentlichung ${quote(publications)} lässt sich nicht schützen: An ${count === 1 ? '1 Stelle' : `${number(count)} Stellen`} ließe sich ein geheimer Wert errechnen, zuerst hier: ${example}. Es wurde nichts veröffentlicht. Bitte veröffentlichen Sie weniger Merkmale oder gröbere Gebiete.`,
  'methods-differ': ({ statistic, publications }) =>
    `Statistik ${quote(statistic)}: In den Veröffentlichungen ${quote(publications)} sind die Zahlen verschieden geschützt. Wer beide liest, könnte aus den einen auf die anderen schließen. Bitte geben Sie für alle dasselbe unter „method“ an.`,
  'method-changed': ({ statistic, publication, date }) =>
    `Statistik ${quote(statistic)}: In ${quote(publication)} vom ${date} wurden Zahlen derselben Zeiträume anders geschützt (andere Methode, Basis oder anderer Schlüssel). Beides zusammen verriete mehr als jedes allein. Bitte behalten Sie Methode und Schlüssel bei, oder veröffentlichen Sie nur neue Zeiträume in einer eigenen Statistik.`,
  'method-impossible': ({ statistic, reason: why }) =>
    why === 'sums'
      ? `Statistik ${quote(statistic)}: Summen und Teile passen nicht zusammen, deshalb lässt sie sich so nicht runden. „check“ nennt die Stellen; bitte klären Sie sie mit der Quelle, oder wählen Sie unter „method“ eine andere Methode.`
      : `Statistik ${quote(statistic)}: Zu diesen Angaben unter „method“ gibt es keine Überlagerung. Bitte erhöhen Sie „variance“ oder „maximumNoise“, oder verringern Sie „blocked“.`,
  'method-too-weak': ({ statistic, count, example }) =>
    `Statistik ${quote(statistic)}: Trotz Rundung ${count === 1 ? 'ließe sich 1 zu kleine Fallzahl' : `ließen sich ${number(count)} zu kleine Fallzahlen`} errechnen oder zu genau eingrenzen, zuerst hier: ${example}. Es wurde nichts veröffentlicht. Bitte wählen Sie unter „method“ eine größere Basis oder „small-count-rounding“.`,
  'base-too-small': ({ statistic, base, needed }) =>
    `Statistik ${quote(statistic)}: Auf ${number(base)} zu runden verbirgt zu kleine Fallzahlen nicht. Bitte geben Sie als „base“ mindestens ${number(needed)} an.`,
  'key-missing': ({ statistic }) =>
    `Statistik ${quote(statistic)}: Diese Methode braucht einen geheimen Schlüssel, immer denselben. Bitte nennen Sie mit --key eine Datei außerhalb dieses Ordners, oder setzen Sie SOZIALRAUM_KEY. Einen neuen erzeugt „openssl rand -hex 16“.`,
  'key-invalid': ({ digits }) =>
    `Erwartet: ein Schlüssel aus ${number(digits)} Hexadezimalziffern, wie ihn „openssl rand -hex 16“ erzeugt.`,
  'key-inside': ({ folder }) =>
    `Der Schlüssel liegt im Ordner ${quote(folder)} und ginge mit ihm aus der Hand. Bitte bewahren Sie ihn woanders auf.`,
  'ledger-unwritable': (p) =>
    `Das Verzeichnis der Veröffentlichungen lässt sich nicht schreiben (${reason(p.reason)}). Ohne Eintrag wüsste niemand, was schon bekannt ist, deshalb wurde nichts veröffentlicht. Bitte sorgen Sie dafür, dass in diesem Ordner geschrieben werden darf, oder kopieren Sie ihn samt „ledger.json“ dorthin, wo es geht. Zum Ansehen genügt „sozialraum serve“.`,
  'quality-zeros-suspicious': ({ category, periods, zeros, smallest }) =>
    `${valuesOf(category)}, ${periods}: In bis zu ${counted(zeros, 'Gebiet', 'Gebieten')} steht 0, aber nirgends ein Wert von 1 bis ${number(smallest - 1)}. Vermutlich wurden kleine Werte vor der Lieferung auf 0 gesetzt. Bitte klären Sie das mit der Quelle; solche Nullen sind als gesperrt einzutragen.`,
  'quality-all-zero': ({ category, periods }) =>
    `${valuesOf(category)}, ${periods}: In allen Gebieten steht 0, in anderen Zeiträumen nicht. Vermutlich lagen die Werte nicht vor. Bitte klären Sie das mit der Quelle.`,
  'quality-parts-exceed-total': ({ total, parts, count, example }) =>
    `${parts} ist in ${cases(count)} mehr als ${quote(total)}, zuerst: ${example}. Bitte klären Sie das mit der Quelle.`,
  'quality-parts-differ': ({ total, parts, count, example }) =>
    `${parts} ist in ${cases(count)} weniger als ${quote(total)}, zuerst: ${example}. Bitte klären Sie das mit der Quelle.`,
  'quality-identity-break': ({ total, parts, period: at, before, after }) =>
    `${parts} = ${quote(total)} gilt vor ${period(at)} in ${before} % der Fälle, seitdem in ${after} %. Vermutlich hat sich die Definition geändert. Bitte tragen Sie den Bruch unter „breaks“ ein.`,
  'quality-remainder': ({ level, count, example }) =>
    `Ebene ${quote(level)}: Der Gesamtwert ist in ${cases(count)} nicht die Summe der Teile, zuerst: ${example}. Falls der Rest zu keinem Gebiet gehört (etwa Personen ohne Anschrift), nennen Sie die Ebene bitte unter „remainder“.`,
  'quality-remainder-declared': ({ level, count, small, example }) =>
    `Ebene ${quote(level)}: Der Gesamtwert enthält in ${cases(count)} mehr oder weniger als die Summe der Teile, zuerst: ${example}. Der Rest ist unter „remainder“ genannt und wird geschützt; in ${cases(small)} ist er so klein, dass er geheim zu halten ist.`,
  'quality-remainder-small': ({ level, count, example }) =>
    `Ebene ${quote(level)}: Der Rest zwischen Gesamtwert und Summe der Teile ist in ${cases(count)} so klein, dass er selbst geheim zu halten ist, zuerst: ${example}. Damit er geschützt wird, muss die Ebene unter „remainder“ stehen.`,
  'quality-units-mixed': ({ column, labels }) =>
    `Spalte ${quote(column)}: Neben Anzahlen stehen hier Anteile, Beträge oder Durchschnitte (${labels}). Bitte trennen Sie sie; sie dürfen nicht addiert werden.`,
  'quality-levels-contradict': ({ level, count, example }) =>
    `Ebene ${quote(level)}: Die Teile sind in ${cases(count)} zusammen mehr als der Gesamtwert, zuerst: ${example}. Bitte klären Sie das mit der Quelle.`,
  'quality-tables-differ': ({ other, count, example }) =>
    `Der Gesamtwert ist in ${cases(count)} ein anderer als in ${quote(other)}, zuerst: ${example}. Beide zählen dasselbe. Bitte klären Sie mit der Quelle, welcher gilt.`,
  'quality-source-protection': ({ protection, count, checked }) =>
    `${number(count)} von ${number(checked)} Summen ${count === 1 ? 'ergibt' : 'ergeben'} sich nicht aus ${count === 1 ? 'den' : 'ihren'} Teilen, weil die Quelle die Werte zum Schutz ${PROTECTIONS[protection] ?? protection} hat. Das ist so gewollt und wird nicht berichtigt; es gehört in die Erläuterungen.`,
  'quality-noise-suspected': ({ count, checked }) =>
    `${number(count)} von ${number(checked)} Summen ${count === 1 ? 'weicht' : 'weichen'} ein wenig nach oben oder unten von den Teilen ab, als wären die Werte an der Quelle gerundet oder überlagert. Bitte klären Sie das mit ihr, und tragen Sie es unter „protection“ ein.`,
  'quality-undocumented': ({ missing }) =>
    `Zum Verständnis der Statistik fehlen Angaben: ${missing}. Bitte ergänzen Sie sie unter „quality“, den Stand („asOf“) bei der Quelle.`,
  'quality-known-error': ({ error }) =>
    `Als bekannter Fehler ist eingetragen: ${error}${/[.!?]$/.test(error) ? '' : '.'}`,
  'quality-areas-missing': ({ count, periods, example }) =>
    `${periods}: Für ${count === 1 ? '1 Gebiet' : `bis zu ${number(count)} Gebiete`} steht kein Wert in der Tabelle, zuerst: ${example}. Bitte fordern Sie die Werte nach.`,
  'quality-areas-truncated': ({ count, periods, last }) =>
    `${periods}: Nach dem Gebiet ${quote(last)} ${count === 1 ? 'fehlt das letzte' : `fehlen alle ${number(count)} weiteren`}. Vermutlich ist die Tabelle abgeschnitten. Bitte fordern Sie sie vollständig an.`,
  'quality-cells-missing': ({ count, share: part, example }) =>
    `${count === 1 ? 'Ein Wert fehlt' : `${number(count)} Werte fehlen`} (${share(part)}), zuerst: ${example}. Bitte klären Sie, was dort gilt.`,
  'quality-periods-missing': ({ periods }) =>
    `Die Reihe hat eine Lücke: ${periods}. Bitte fordern Sie die Zeiträume dazwischen nach.`,
  'quality-overdue': ({ period: at, due, days }) =>
    `Nach ${period(at)} ist die nächste Lieferung seit ${counted(days, 'Tag', 'Tagen')} fällig (${period(due)}). Bitte mahnen Sie sie an.`,
  'quality-late': ({ period: at, days, allowed }) =>
    `Die Werte für ${period(at)} kamen ${counted(days, 'Tag', 'Tage')} nach dem Ende des Zeitraums, vereinbart: ${number(allowed)}.`,
  'quality-period-unfinished': ({ period: at, date }) =>
    `Der Zeitraum ${period(at)} endet erst nach dem Stand der Daten (${period(date)}). Bitte klären Sie, ob die Werte vorläufig oder falsch datiert sind.`,
  'quality-shift': ({ period: at, areas, share: part }) =>
    `Von ${period(at)} an springen die Werte in ${share(part)} von ${number(areas)} Gebieten in dieselbe Richtung und weiter als sonst. Vielleicht hat sich geändert, was gezählt wird. Falls ja, tragen Sie den Bruch bitte unter „breaks“ ein.`,
  'quality-revisions': ({ provisional, revised, estimated }) =>
    `Die Quelle kennzeichnet Werte als vorläufig (${number(provisional)}), berichtigt (${number(revised)}) oder geschätzt (${number(estimated)}).`,
  'quality-boundaries-changed': ({ count, example }) =>
    `${number(count)} ${count === 1 ? 'Gebiet ist' : 'Gebiete sind'} in der Zeit der Reihe entstanden oder weggefallen, zuerst: ${example}. Reihen davor und danach sind dort nur eingeschränkt vergleichbar.`,
  'quality-outliers-series': ({ count, example }) =>
    `${count === 1 ? 'Ein Wert fällt' : `${number(count)} Werte fallen`} aus der eigenen Reihe, am meisten: ${example}. Bitte sehen Sie nach, ob das stimmt.`,
  'quality-outliers-areas': ({ count, example }) =>
    `${count === 1 ? 'Ein Wert liegt' : `${number(count)} Werte liegen`} weitab von denen der anderen Gebiete, am meisten: ${example}. Bitte sehen Sie nach, ob das stimmt.`,
  'quality-digits': ({ digits, share: part, count }) =>
    `Von ${number(count)} Werten enden ${share(part)} auf ${digits}, weit mehr als zu erwarten. Vermutlich wurde gerundet oder geschätzt. Bitte klären Sie das mit der Quelle.`,
  'quality-rounded': ({ base, count }) =>
    `Alle ${number(count)} Werte sind Vielfache von ${number(base)}, als wären sie gerundet. Bitte klären Sie das mit der Quelle, und tragen Sie es unter „protection“ ein.`,
  'quality-series-identical': ({ count, example }) =>
    `${count === 1 ? 'Eine Reihe ist' : `${number(count)} Reihen sind`} durchweg gleich der eines anderen Gebiets, zuerst: ${example}. Bitte sehen Sie nach, ob Zeilen doppelt stehen.`,
  'quality-periods-identical': ({ periods }) =>
    `Zeiträume haben durchweg dieselben Werte: ${periods}. Vermutlich wurde eine Lieferung zweimal eingelesen. Bitte klären Sie, welcher Zeitraum stimmt.`,
  'quality-categories-identical': ({ categories }) =>
    `Ausprägungen haben durchweg dieselben Werte: ${categories}. Bitte sehen Sie nach, ob eine Spalte doppelt gelesen wird.`,
  'series-crosses-reform': ({ statistic, period, areas, estimated, missing }) =>
    `Statistik ${quote(statistic)}: Die Reihe reicht über die Gebietsreform (${period}) hinweg. Davor sind die Werte in ${number(estimated)} von ${number(areas)} Gebieten geschätzt, und in ${number(missing)} fehlen sie; Werte davor und danach sind nur eingeschränkt vergleichbar.`,
};
