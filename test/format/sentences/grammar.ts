const PLAIN: readonly (readonly [flaw: string, pattern: RegExp])[] = [
  ['a value of the program', /undefined|NaN|\[object|Infinity/],
  ['two spaces, or one at the edge', / {2}|^ | $/],
  ['a space before a mark', / [,.:;)]|\( /],
  ['a mark twice', /[,.:;]{2}|\(\)/],
];

/** What is wrong with a text for people as a piece of writing. */
export function flawsOf(text: string): string[] {
  return PLAIN.filter(([, pattern]) => pattern.test(text)).map(([flaw]) => `${flaw}: ${text}`);
}

/** What is wrong with whole sentences: they begin large, end with a stop, and their verbs agree in number. */
export function flawsOfSentences(text: string): string[] {
  const flaws = flawsOf(text);
  if (!text.endsWith('.')) flaws.push(`no stop: ${text}`);
  for (const sentence of text.split(/(?<=[a-zäöüß)%]\.) /))
    if (!/^[A-ZÄÖÜ\d„]/.test(sentence)) flaws.push(`begins small: ${sentence}`);
  for (const [match, number, unit = '', verb = ''] of text.matchAll(
    /(?<!(?:of|von) )\b(\d+) (Werte?|values?) (\w+)/g,
  )) {
    const one = number === '1';
    const agrees =
      (one ? /^(Wert|value)$/ : /^(Werte|values)$/).test(unit) &&
      (one ? /^(unterliegt|fehlt|is)$/ : /^(unterliegen|fehlen|are)$/).test(verb);
    if (!agrees) flaws.push(`number: ${match}`);
  }
  return flaws;
}
