/** Any case, without a flag: the pattern also stands in the JSON Schema, which has none. */
const anyCase = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)).join('|');

const VARIABLE = String.raw`\$\{[A-Z][A-Z0-9_]*\}`;
const SECRETS = anyCase(['key', 'token', 'passw', 'pwd', 'secret', 'sig', 'auth']);
const WITHOUT_SECRETS = String.raw`(?!.*[?&][^=&]*(?:${SECRETS})[^=&]*=(?!\$\{))`;

/**
 * An address on the web as a workspace may name it. It is shown in messages and in logs, so it holds nothing secret: a name and
 * a password, or a token in the query, are variables of the environment, `https://${NAME}:${PASSWORD}@host/file.csv`.
 */
export const WEB_ADDRESS_PATTERN = String.raw`${WITHOUT_SECRETS}https?:\/\/(?:${VARIABLE}:${VARIABLE}@)?[^\s\/?#@\\]+(?:[\/?][^\s#\\]*)?`;

/** True for what is looked for on the web, and not in the folder of the workspace. */
export function isWebAddress(file: string): boolean {
  return /^https?:\/\//i.test(file);
}

/** A text in which an address may stand, without what may be secret in it. */
export function withoutSecrets(text: string): string {
  return text.replace(/(\w:\/\/)[^\s/]*@/g, '$1…@').replace(/(\w:\/\/[^\s?]*\?)\S+/g, '$1…');
}

/** The ending of the file an address or a path leads to, with its point and in small letters. */
export function endingOf(file: string): string {
  const path = isWebAddress(file) ? file.replace(/[?#].*$/, '') : file;
  return /\.[A-Za-z0-9]+$/.exec(path.slice(path.lastIndexOf('/') + 1))?.[0].toLowerCase() ?? '';
}
