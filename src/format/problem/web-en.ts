import type { ProblemSentences } from './problem-sentences.js';
import type { Terms } from './terms.js';
import type { WebCode } from './web-de.js';

const FAULTS = {
  'host-unknown': 'There is no such name on the net, or no connection. Please check the address',
  unreachable: 'The server accepts no connection. Please check address and network, and try again later',
  interrupted: 'The connection broke before the file was complete. Please try again',
  timeout: 'The server does not answer in time. Please try again later',
  certificate: 'The certificate of the server has expired or is not trusted. Please ask your IT or the provider',
  redirects: 'The address only leads to other addresses. Please enter where the file really is',
  'redirect-insecure': 'The address leads to a connection that is not secure; it is not followed',
  html: 'A web page comes in place of a file, probably a login or a notice. Please open the address in a browser, and enter the address of the file itself',
} as const;

const STATUS: Readonly<Record<number, string>> = {
  401: 'the login is missing or wrong. Please check the environment variables with name and password',
  403: 'access is not allowed. Please ask the provider',
  404: 'the file is not there. Please check the address',
  410: 'the file is no longer there. Please look for its new address',
  429: 'too many requests. Please try again later',
};

/** What is wrong with files on the web, in English. */
export function webSentences({
  quote,
  number,
  period,
  megabytes,
}: Pick<Terms, 'quote' | 'number' | 'period' | 'megabytes'>): Pick<ProblemSentences, WebCode> {
  const copy = (cached: string): string =>
    cached === '' ? '' : ` There is a copy of ${period(cached)}; --offline uses it.`;
  const statusOf = (status: number): string =>
    STATUS[status] ??
    (status >= 500
      ? 'the server is out of order. Please try again later'
      : 'Please check the address, or ask the provider');
  return {
    'web-failed': ({ host, reason, cached }) => `${quote(host)}: ${FAULTS[reason]}.${copy(cached)}`,
    'web-status': ({ host, status, cached }) => `${quote(host)} answers ${status}: ${statusOf(status)}.${copy(cached)}`,
    'web-too-large': ({ host, limit }) =>
      `The file of ${host} is larger than ${megabytes(limit)}; loading has stopped. Please have it split.`,
    'web-variable-missing': ({ variable }) => `The environment variable ${variable} in the address is not set.`,
    'web-not-cached': () => 'There is no copy of this file yet. Please run the command once without --offline.',
    'web-from-cache': ({ date, days }) =>
      `The copy of ${period(date)} is read${days === 0 ? '' : days === 1 ? ', one day old' : `, ${number(days)} days old`}.`,
  };
}
