import type { ProblemSentences } from './problem-sentences.js';
import { formatAdvice, jsonStatRule } from './formats-de.js';
import { geometrySentences } from './geometry-de.js';
import { qualitySentences } from './quality-de.js';
import { PERIODS, terms } from './terms-de.js';
import { webSentences } from './web-de.js';

const { quote, expected, received, kind, number, counted, megabytes, period, countingUnit, reason, knownAre } = terms;

const FORMS: Readonly<Record<string, string>> = {
  count: 'Anzahl',
  share: 'Anteil',
  rate: 'Rate',
  mean: 'Mittelwert',
};
const POPULATIONS: Readonly<Record<string, string>> = {
  register: 'Melderegister',
  'official-updating': 'amtliche Fortschreibung',
  census: 'Zensus',
};
const SEPARATORS: Readonly<Record<string, string>> = { '\t': 'Tabulator', ' ': 'Leerzeichen' };

const alsoInRows = (count: number): string =>
  count > 1 ? ` Das betrifft ${number(count)} Zeilen; genannt ist die erste.` : '';

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
    `Die Datei fehlt${folder === undefined ? '' : ` im Ordner ${quote(folder)}`}. Bitte prüfen Sie Name und Ordner.${file === 'sozialraum.yaml' ? (folder === undefined ? ' Genannt wird der Ordner, in dem sie liegt, nicht die Datei.' : ' Einen neuen Ordner legt „npx sozialraum init“ an.') : ''}`,
  'file-exists': () => 'Die Datei gibt es schon; sie bleibt, wie sie ist. Bitte nennen Sie eine andere.',
  'placeholder-left': ({ received }) =>
    `Hier steht noch ${quote(received)}, und eine Veröffentlichung ist nicht nur für die Verwaltung. Bitte ergänzen Sie, was dort stehen soll, oder lassen Sie es bei „audience: internal“.`,
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
  'area-parts-mixed': ({ area, levels }) =>
    `${quote(area)} hat Teile auf mehreren Ebenen (${levels}): Als Summe seiner Teile würde es mehrfach gezählt, und die Geheimhaltung rechnete falsch. Bitte führen Sie ein Gebiet ohne Zwischenebene auch auf dieser, oder nehmen Sie eine zweite Gliederung heraus; veröffentlichen Sie dann nicht beide.`,
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
    `${quote(total)} stimmt in ${counted(count, 'Fall', 'Fällen')} nicht mit der Summe der Teile überein, obwohl alle Teile dastehen. Bitte fragen Sie bei der Quelle nach.`,

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
  ...geometrySentences(terms),

  'protection-table-open': ({ count }) =>
    `Nichts geschrieben: In mindestens ${counted(count, 'Fall', 'Fällen')} lässt sich ein geheim zu haltender Wert errechnen, oder es ist nicht nachgewiesen, dass er sicher ist. Bitte veröffentlichen Sie weniger Ausprägungen oder gröbere Gebiete.`,
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
  ...qualitySentences(terms),
  'series-crosses-reform': ({ statistic, period, areas, estimated, missing }) =>
    `Statistik ${quote(statistic)}: Die Reihe reicht über die Gebietsreform (${period}) hinweg. Davor sind die Werte in ${number(estimated)} von ${number(areas)} Gebieten geschätzt, und in ${number(missing)} fehlen sie; Werte davor und danach sind nur eingeschränkt vergleichbar.`,
};
