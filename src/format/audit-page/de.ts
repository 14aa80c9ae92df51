import { formatNumber } from '../number.js';
import type { AuditPageText } from './audit-page-text-shape.js';

const number = (value: number): string => formatNumber(value, { language: 'de', decimals: 0 });
const STEPS: AuditPageText['step'] = {
  read: 'Die Datei wird gelesen',
  solver: 'Der Löser wird geladen',
  audit: 'Gesperrte Zellen werden geprüft',
};

export const de: AuditPageText = {
  title: 'Lassen sich die gesperrten Werte errechnen?',
  intro:
    'Diese Seite prüft eine Tabelle, wie sie veröffentlicht wird: Für jede gesperrte Zelle rechnet sie aus, ob Summen, Nachbarzellen und Nullen den Wert verraten. Genannt werden die Stellen, niemals die Werte.',
  privacy:
    'Die Datei bleibt auf diesem Computer. Sie wird im Browser gelesen und an niemanden gesendet; gespeichert wird nichts.',
  skip: 'Zum Inhalt springen',
  otherLanguage: 'English',
  noScript: 'Für die Prüfung muss JavaScript im Browser eingeschaltet sein.',
  fileHeading: 'Tabelle prüfen',
  file: 'Tabelle (CSV, XLSX oder JSON-stat)',
  fileHint: 'Gesperrte Zellen sind an Zeichen wie „.“, „•“ oder „*“ erkennbar; höchstens 100 MB.',
  assumptions: 'Annahmen und Zeit',
  minimum: 'Kleinste Häufigkeit, die gezeigt werden darf',
  minimumHint: 'Leer: die kleinste, die in der Tabelle steht.',
  zeros: 'Nullen',
  zerosAsShown: 'wie in der Tabelle',
  zerosShown: 'werden gezeigt',
  zerosProtected: 'werden auch gesperrt',
  seconds: 'Zeit in Sekunden',
  secondsHint: 'Was bis dahin nicht entschieden ist, gilt nicht als sicher.',
  start: 'Prüfen',
  cancel: 'Abbrechen',
  print: 'Ergebnis drucken',
  noFile: 'Bitte wählen Sie zuerst eine Datei.',
  wrongNumber: 'Bitte geben Sie eine ganze Zahl ab 1 ein oder lassen Sie das Feld leer.',
  step: STEPS,
  stepAt: (step, share) => `${STEPS[step]}: ${number(Math.floor(share * 100))}\u00a0%`,
  cancelled: 'Abgebrochen. Es ist nichts entschieden.',
  done: 'Die Prüfung ist fertig.',
  refused: 'Diese Datei kann nicht geprüft werden.',
  failed: {
    request: 'Die Angaben sind unvollständig.',
    memory: 'Für diese Tabelle reicht der Speicher des Browsers nicht. Die Kommandozeile kann mehr: sozialraum audit',
    unexpected: 'Ein unerwarteter Fehler ist aufgetreten. Es ist nichts entschieden. Bitte melden Sie ihn.',
  },
  resultHeading: (file) => `Ergebnis: ${file}`,
  sheet: (name) => `Blatt „${name}“`,
  totals: 'Als Summe erkannt (bitte ansehen: Was hier fehlt, wurde nicht angegriffen):',
  total: (label, parts) => `„${label}“ aus ${number(parts)} ${parts === 1 ? 'Teil' : 'Teilen'}`,
  noTotals: 'Keine Summe erkannt. Ohne Summen lässt sich nichts errechnen; bitte sehen Sie nach, ob das stimmt.',
  openHeading: (cells) => `Errechenbar: ${number(cells)}`,
  narrowHeading: (cells) => `Zu eng: ${number(cells)}`,
  unprovenHeading: (cells) => `Nicht entschieden: ${number(cells)}`,
  columns: ['Zelle', 'Stelle', 'Warum'],
  more: (cells) => `und ${number(cells)} weitere`,
  problems: 'Hinweise zur Datei',
  noSolver: 'Der Löser HiGHS konnte nicht geladen werden. Geprüft wurde, was ohne ihn zu finden ist.',
};
