import { type Checked, problem } from '../../model/problem.js';

/** What is asked for on the web. */
export interface WebRequest {
  readonly url: URL;
  /** Name and password, for this host alone. */
  readonly authorization?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const VARIABLE = /\$\{([A-Z][A-Z0-9_]*)\}/g;
const NAME_AND_PASSWORD = /^(https?:\/\/)(\$\{[A-Z0-9_]+\}):(\$\{[A-Z0-9_]+\})@/i;

/**
 * The request that an address of a workspace stands for, its variables replaced by what the environment says.
 *
 * Problems: `web-variable-missing`, `value-unexpected` for what is no address; they quote the address as it is written.
 */
export function webRequest(address: string, environment: Environment): Checked<WebRequest> {
  const place = { file: address };
  const missing = [...address.matchAll(VARIABLE)].flatMap(([, name = '']) => (environment[name] ? [] : [name]));
  if (missing.length > 0) {
    const problems = missing.map((variable) => problem('web-variable-missing', { variable }, place));
    return { value: undefined, problems };
  }
  const valueOf = (text: string): string => text.replace(VARIABLE, (_, name: string) => environment[name] ?? '');
  const [, , name, password] = NAME_AND_PASSWORD.exec(address) ?? [];
  const plain = address
    .replace(NAME_AND_PASSWORD, '$1')
    .replace(VARIABLE, (_, variable: string) => encodeURIComponent(environment[variable] ?? ''));
  if (!URL.canParse(plain))
    return { value: undefined, problems: [problem('value-unexpected', { expected: 'url', received: address }, place)] };
  const url = new URL(plain);
  if (name === undefined || password === undefined) return { value: { url }, problems: [] };
  const pair = Buffer.from(`${valueOf(name)}:${valueOf(password)}`, 'utf8').toString('base64');
  return { value: { url, authorization: `Basic ${pair}` }, problems: [] };
}
