import { formatNumber } from '../number.js';
import type { CliText } from './cli-text-shape.js';

const number = (value: number, decimals = 0): string => formatNumber(value, { language: 'de', decimals });
const count = (value: number, one: string, several: string): string =>
  `${number(value)} ${value === 1 ? one : several}`;

const STEPS: CliText['step'] = {
  read: 'Dateien lesen',
  geometry: 'Grenzen aufbereiten',
  check: 'Daten prüfen',
  audit: 'Gesperrte Zellen angreifen',
  protect: 'Tabelle schützen',
  publish: 'Kennzahlen berechnen und schützen',
  write: 'Ausgabe schreiben',
};

export const de: CliText = {
  help: {
    usage: 'Aufruf:',
    arguments: 'Angaben:',
    options: 'Optionen:',
    commands: 'Befehle:',
    about: 'Von den Tabellen einer Stadt zu geschützten, veröffentlichten Zahlen, Karten und Diagrammen.',
    exitCodes:
      'Rückgabe: 0 in Ordnung, 1 Fehler in den Daten oder errechenbare, zu enge oder nicht entschiedene Zellen, 2 falscher Aufruf oder unlesbare Tabelle.',
    init: 'legt einen Ordner mit dem Beispiel an',
    from: 'mit den eigenen Dateien statt des Beispiels: Grenzen (GeoJSON) und eine Tabelle',
    import: 'schlägt ein Rezept für eine Tabelle vor oder zeigt, was daraus wird',
    suggest: 'schreibt ein Rezept (YAML) auf die Ausgabe; das geschieht auch ohne Option',
    preview: 'zeigt die ersten Werte und was übergangen wird',
    recipe: 'das Rezept für die Vorschau; ohne eines das vorgeschlagene',
    check: 'prüft einen Ordner und nennt Fehler und Auffälligkeiten',
    publish: 'rechnet, schützt und schreibt, was veröffentlicht wird',
    withdraw: 'vermerkt eine Veröffentlichung als zurückgezogen',
    serve: 'zeigt Veröffentlichtes auf diesem Rechner im Browser',
    audit: 'nennt gesperrte Zellen einer veröffentlichten Tabelle, die sich errechnen lassen',
    auditPage: 'zeigt eine Seite, auf der sich eine Tabelle im Browser prüfen lässt',
    protect: 'sperrt in einer Tabelle, was geheim bleiben muss',
    help: 'zeigt die Hilfe zu einem Befehl',
    directory: 'Ordner mit sozialraum.yaml',
    newDirectory: 'neuer oder leerer Ordner',
    served: 'Ordner, in den veröffentlicht wurde, oder Ordner mit sozialraum.yaml',
    out: 'Ordner, in den geschrieben wird',
    report: 'Ordner für den internen Schutz- und Qualitätsbericht, nicht im veröffentlichten Ordner',
    key: 'Datei mit dem geheimen Schlüssel für Methoden, die einen brauchen',
    table: 'Tabelle als CSV, XLSX oder JSON-stat',
    sheet: 'Name des Tabellenblatts',
    rules: 'Regeln einer Stelle; --minimum und --zeros gehen ihnen vor',
    minimum: 'Häufigkeiten darunter sind geheim',
    zeros: 'ob Nullen gezeigt werden: shown oder protected',
    seconds: 'Zeit für die Prüfung; was danach nicht entschieden ist, gilt nicht als sicher',
    outRecipe: 'Datei, in die das vorgeschlagene Rezept geschrieben wird; eine vorhandene bleibt, wie sie ist',
    outTable: 'Datei, in die geschrieben wird',
    publication: 'Kennung der Veröffentlichung',
    release: 'Tag, an dem sie veröffentlicht wurde, etwa 2026-03-31',
    audience: 'Zielgruppe: public, council oder internal',
    port: 'Port, an dem der Browser fragt',
    offline: 'liest von Dateien aus dem Netz nur die Kopien des letzten Laufs',
    data: 'Ordner, in dem die Tabellen und Grenzen liegen, falls nicht bei sozialraum.yaml',
    json: 'gibt das Ergebnis als JSON aus, für Programme',
    language: 'Sprache der Meldungen: de oder en',
    debug: 'nennt bei einem unerwarteten Fehler die Stelle im Programm',
    helpOption: 'zeigt diese Hilfe',
    versionOption: 'zeigt die Version',
  },
  usageError: {
    unknownCommand: (name) => `Den Befehl „${name}“ gibt es nicht.`,
    unknownOption: (name) => `Die Option „${name}“ gibt es nicht.`,
    missingArgument: (name) => `Es fehlt die Angabe „${name}“.`,
    excessArguments: 'Das sind zu viele Angaben.',
    missingOption: (name) => `Es fehlt die Option „${name}“ oder ihr Wert.`,
    unknownProfile: (name, known) => `Das Regelprofil „${name}“ gibt es nicht. Bekannt: ${known}.`,
    noRule: 'Es fehlt, was geheim bleiben muss: --minimum oder --rules.',
    invalidOption: (name, value) => `„${value}“ ist kein möglicher Wert der Option „${name}“.`,
    twoFiles: 'Nach --from stehen zwei Dateien: zuerst die Grenzen, dann eine Tabelle.',
    seeHelp: (...command) => `Hilfe: npx sozialraum ${[...command, '--help'].join(' ')}`,
  },
  step: STEPS,
  stepOf: (step, file) => `${STEPS[step]}: ${file}`,
  percent: (share) => `${number(Math.floor(share * 100))}\u00a0%`,
  seconds: (milliseconds) => `${number(milliseconds / 1000, 1)} s`,
  tally: ({ error, warning, info }) =>
    [
      error === 0 ? 'Keine Fehler' : count(error, 'Fehler', 'Fehler'),
      warning === 0 ? 'keine Warnungen' : count(warning, 'Warnung', 'Warnungen'),
      ...(info === 0 ? [] : [count(info, 'Hinweis', 'Hinweise')]),
    ].join(', ') + '.',
  checked: (errors) =>
    errors === 0 ? 'Der Ordner kann veröffentlicht werden.' : 'So kann der Ordner nicht veröffentlicht werden.',
  toldBy: (directory) => `Einzelheiten: npx sozialraum check ${directory}`,
  lookAt: (directory, audience) =>
    `Ansehen: npx sozialraum serve ${directory}${audience === undefined ? '' : ` --audience ${audience}`}`,
  suggested: (file) =>
    `Das Rezept liegt in ${file}. Bitte prüfen Sie, was darin mit BESTÄTIGEN beginnt, und nennen Sie die Datei in sozialraum.yaml unter „imports“.`,
  initialised: (directory) =>
    `Das Beispiel liegt in ${directory}. Weiter geht es mit: npx sozialraum check ${directory}`,
  begun: (directory) =>
    `Der Anfang liegt in ${directory}. Bitte prüfen Sie, was in imports mit BESTÄTIGEN beginnt; weiter geht es mit: npx sozialraum check ${directory}`,
  preview: {
    row: 'Zeile',
    area: 'Gebiet',
    period: 'Zeitraum',
    value: 'Wert',
    facts: ({ observations, total, areas, periods }) =>
      `Gelesen: ${observations} Werte, ${count(areas, 'Gebiet', 'Gebiete')}, ${count(periods, 'Zeitraum', 'Zeiträume')}; alle Werte zusammen ${total}. Vergleichen Sie das mit einer Zahl, die Sie kennen.`,
    skipped: ({ where, area, category }) =>
      `Übergangen: ${count(where, 'Zeile', 'Zeilen')} durch where, ${number(area)} durch area.ignore, ${number(category)} durch others: ignore.`,
  },
  published: ({ title, indicators, published, suppressed, directory }) =>
    `${title}: ${count(indicators, 'Kennzahl', 'Kennzahlen')}, ${count(published, 'Wert', 'Werte')} veröffentlicht, ` +
    `${number(suppressed)} geheim gehalten. Ausgabe: ${directory}`,
  withdrawn: (publication, date) =>
    `Als zurückgezogen vermerkt: „${publication}“ vom ${date}. Rückgängig zu machen ist die Veröffentlichung nicht: ` +
    'Wer die Zahlen gelesen oder heruntergeladen hat, hat sie weiterhin, darum gelten sie beim Schützen als bekannt; von der Website nehmen müssen Sie die Dateien selbst.',
  cell: (sheet, address, labels) =>
    [sheet === '' ? '' : `Blatt „${sheet}“`, address === '' ? '' : `Zelle ${address}`, labels.join(' · ')]
      .filter((part) => part !== '')
      .join(', '),
  totalFound: (total, parts) => `Als Summe erkannt: „${total}“ aus ${count(parts, 'Teil', 'Teilen')}.`,
  solverMissing:
    'Der Löser HiGHS ist nicht installiert. Mit ihm wird jede gesperrte Zelle einzeln geprüft: npm install highs',
  protectedTable: ({ published, withheld, file }) =>
    `${count(published, 'Häufigkeit', 'Häufigkeiten')} veröffentlicht, ${number(withheld)} gesperrt. Ausgabe: ${file}`,
  refused: (errors) =>
    `Nichts veröffentlicht: ${errors === 1 ? '1 Fehler ist' : `${number(errors)} Fehler sind`} zu beheben. Eine frühere Ausgabe ist unverändert.`,
  notProtected:
    'Nichts veröffentlicht: Die Prüfung hat ergeben, dass sich geheim gehaltene Werte errechnen ließen. Bitte melden Sie das den Entwicklerinnen und Entwicklern. Eine frühere Ausgabe ist unverändert.',
  interrupted: 'Abgebrochen. Eine frühere Ausgabe ist unverändert.',
  auditPage: 'Tabelle im Browser prüfen',
  serving: (title, url) => `${title}: ${url}\nBeenden mit Strg+C.`,
  portTaken: (taken, used) => `Port ${taken} ist belegt, verwendet wird ${used}.`,
  noPort: (port) => `Ab Port ${port} ist keiner frei. Bitte nennen Sie mit --port einen anderen.`,
  stopped: 'Beendet.',
  unexpected: (message) =>
    `Unerwarteter Fehler: ${message}. Das liegt vermutlich nicht an Ihren Daten; bitte melden Sie es den Entwicklerinnen und Entwicklern.`,
};
