import type { ProblemSentences } from './problem-sentences.js';
import type { Terms } from './terms.js';

const PROTECTIONS: Readonly<Record<string, string>> = { rounded: 'gerundet', perturbed: 'überlagert' };

/** What is suspicious in figures, in German. */
export function qualitySentences({
  quote,
  number,
  counted,
  share,
  period,
}: Terms): Pick<ProblemSentences, Extract<keyof ProblemSentences, `quality-${string}`>> {
  const valuesOf = (category: string): string => (category === '' ? 'Werte' : `Werte ${quote(category)}`);
  return {
    'quality-zeros-suspicious': ({ category, periods, zeros, smallest }) =>
      `${valuesOf(category)}, ${periods}: In bis zu ${counted(zeros, 'Gebiet', 'Gebieten')} steht 0, aber nirgends ein Wert von 1 bis ${number(smallest - 1)}. Vermutlich wurden kleine Werte vor der Lieferung auf 0 gesetzt. Bitte klären Sie das mit der Quelle; solche Nullen sind als gesperrt einzutragen.`,
    'quality-all-zero': ({ category, periods }) =>
      `${valuesOf(category)}, ${periods}: In allen Gebieten steht 0, in anderen Zeiträumen nicht. Vermutlich lagen die Werte nicht vor. Bitte klären Sie das mit der Quelle.`,
    'quality-parts-exceed-total': ({ total, parts, count, example }) =>
      `${parts} ist in ${counted(count, 'Fall', 'Fällen')} mehr als ${quote(total)}, zuerst: ${example}. Bitte klären Sie das mit der Quelle.`,
    'quality-parts-differ': ({ total, parts, count, example }) =>
      `${parts} ist in ${counted(count, 'Fall', 'Fällen')} weniger als ${quote(total)}, zuerst: ${example}. Bitte klären Sie das mit der Quelle.`,
    'quality-identity-break': ({ total, parts, period: at, before, after }) =>
      `${parts} = ${quote(total)} gilt vor ${period(at)} in ${before} % der Fälle, seitdem in ${after} %. Vermutlich hat sich die Definition geändert. Bitte tragen Sie den Bruch unter „breaks“ ein.`,
    'quality-remainder': ({ level, count, example }) =>
      `Ebene ${quote(level)}: Der Gesamtwert ist in ${counted(count, 'Fall', 'Fällen')} nicht die Summe der Teile, zuerst: ${example}. Falls der Rest zu keinem Gebiet gehört (etwa Personen ohne Anschrift), nennen Sie die Ebene bitte unter „remainder“.`,
    'quality-remainder-declared': ({ level, count, small, example }) =>
      `Ebene ${quote(level)}: Der Gesamtwert enthält in ${counted(count, 'Fall', 'Fällen')} mehr oder weniger als die Summe der Teile, zuerst: ${example}. Der Rest ist unter „remainder“ genannt und wird geschützt; in ${counted(small, 'Fall', 'Fällen')} ist er so klein, dass er geheim zu halten ist.`,
    'quality-remainder-small': ({ level, count, example }) =>
      `Ebene ${quote(level)}: Der Rest zwischen Gesamtwert und Summe der Teile ist in ${counted(count, 'Fall', 'Fällen')} so klein, dass er selbst geheim zu halten ist, zuerst: ${example}. Damit er geschützt wird, muss die Ebene unter „remainder“ stehen.`,
    'quality-units-mixed': ({ column, labels }) =>
      `Spalte ${quote(column)}: Neben Anzahlen stehen hier Anteile, Beträge oder Durchschnitte (${labels}). Bitte trennen Sie sie; sie dürfen nicht addiert werden.`,
    'quality-levels-contradict': ({ level, count, example }) =>
      `Ebene ${quote(level)}: Die Teile sind in ${counted(count, 'Fall', 'Fällen')} zusammen mehr als der Gesamtwert, zuerst: ${example}. Bitte klären Sie das mit der Quelle.`,
    'quality-tables-differ': ({ other, count, example }) =>
      `Der Gesamtwert ist in ${counted(count, 'Fall', 'Fällen')} ein anderer als in ${quote(other)}, zuerst: ${example}. Beide zählen dasselbe. Bitte klären Sie mit der Quelle, welcher gilt.`,
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
  };
}
