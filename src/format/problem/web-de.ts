import type { ProblemSentences } from './problem-sentences.js';
import type { Terms } from './terms.js';

/** Problems of files on the web. */
export type WebCode = Extract<keyof ProblemSentences, `web-${string}`>;

const FAULTS = {
  'host-unknown': 'Diesen Namen gibt es im Netz nicht, oder es besteht keine Verbindung. Bitte prüfen Sie die Adresse',
  unreachable:
    'Der Server nimmt keine Verbindung an. Bitte prüfen Sie Adresse und Netzwerk, und versuchen Sie es später',
  interrupted: 'Die Verbindung ist abgebrochen, bevor die Datei vollständig war. Bitte versuchen Sie es noch einmal',
  timeout: 'Der Server antwortet nicht rechtzeitig. Bitte versuchen Sie es später',
  certificate:
    'Das Zertifikat des Servers ist abgelaufen oder nicht vertrauenswürdig. Bitte wenden Sie sich an die IT oder an den Anbieter',
  redirects: 'Die Adresse führt nur auf andere Adressen. Bitte tragen Sie ein, wo die Datei wirklich liegt',
  'redirect-insecure': 'Die Adresse führt zu einer ungesicherten Verbindung; ihr wird nicht gefolgt',
  html: 'Statt einer Datei kommt eine Webseite, vermutlich eine Anmeldung oder ein Hinweis. Bitte öffnen Sie die Adresse im Browser, und tragen Sie die Adresse der Datei selbst ein',
} as const;

const STATUS: Readonly<Record<number, string>> = {
  401: 'die Anmeldung fehlt oder ist falsch. Bitte prüfen Sie die Umgebungsvariablen mit Name und Passwort',
  403: 'der Zugriff ist nicht erlaubt. Bitte fragen Sie den Anbieter',
  404: 'die Datei gibt es dort nicht. Bitte prüfen Sie die Adresse',
  410: 'die Datei gibt es dort nicht mehr. Bitte suchen Sie die neue Adresse',
  429: 'zu viele Anfragen. Bitte versuchen Sie es später',
};

/** What is wrong with files on the web, in German. */
export function webSentences({
  quote,
  number,
  period,
  megabytes,
}: Pick<Terms, 'quote' | 'number' | 'period' | 'megabytes'>): Pick<ProblemSentences, WebCode> {
  const copy = (cached: string): string =>
    cached === '' ? '' : ` Eine Kopie vom ${period(cached)} ist da; mit --offline wird sie verwendet.`;
  const statusOf = (status: number): string =>
    STATUS[status] ??
    (status >= 500
      ? 'der Server ist gestört. Bitte versuchen Sie es später'
      : 'Bitte prüfen Sie die Adresse, oder fragen Sie den Anbieter');
  return {
    'web-failed': ({ host, reason, cached }) => `${quote(host)}: ${FAULTS[reason]}.${copy(cached)}`,
    'web-status': ({ host, status, cached }) =>
      `${quote(host)} antwortet mit ${status}: ${statusOf(status)}.${copy(cached)}`,
    'web-too-large': ({ host, limit }) =>
      `Die Datei von ${host} ist größer als ${megabytes(limit)}; das Laden ist abgebrochen. Bitte lassen Sie sie aufteilen.`,
    'web-variable-missing': ({ variable }) =>
      `Die Umgebungsvariable ${variable}, die in der Adresse steht, ist nicht gesetzt.`,
    'web-not-cached': () =>
      'Von dieser Datei ist noch keine Kopie da. Bitte lassen Sie den Befehl einmal ohne --offline laufen.',
    'web-from-cache': ({ date, days }) =>
      `Gelesen ist die Kopie vom ${period(date)}${days === 0 ? '' : days === 1 ? ', einen Tag alt' : `, ${number(days)} Tage alt`}.`,
  };
}
