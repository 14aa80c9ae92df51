import type * as v from 'valibot';
import { type Place, type Problem, problem } from '../model/problem.js';
import { type ConfigPath, formatConfigPath } from './config-path.js';
import { withoutSecrets } from './web-address.js';

type Issue = v.BaseIssue<unknown>;

/**
 * What a valibot issue tells a person, as problems.
 *
 * @param above - Path of the value the issue was found in.
 * @param isUnknown - Paths of keys already reported as unknown.
 */
export function issueProblems(issue: Issue, above: ConfigPath, isUnknown: ReadonlySet<string | undefined>): Problem[] {
  const path = [...above, ...pathOf(issue)];
  const place = { path: formatConfigPath(path) };
  if (issue.expected === 'never') return isUnknown.has(place.path) ? [] : [listForObject(path)];
  if (issue.type === 'union' && !Array.isArray(issue.input)) return unionProblems(issue, path, isUnknown);
  return [valueProblem(issue, place)];
}

// valibot takes a list for an object with the keys 0, 1, 2
function listForObject(path: ConfigPath): Problem {
  return problem(
    'value-unexpected',
    { expected: 'object', received: 'list' },
    { path: formatConfigPath(path.slice(0, -1)) },
  );
}

function valueProblem(issue: Issue, place: Place): Problem {
  const { input } = issue;
  const expected = expectedOf(issue);
  if (input === undefined || input === null) return problem('value-missing', { expected }, place);
  const isTextExpected = /\bstring\b/.test(issue.expected ?? '');
  if (isTextExpected && (typeof input === 'number' || typeof input === 'boolean'))
    return problem('text-unquoted', { received: String(input) }, place);
  return problem('value-unexpected', { expected, received: describeReceived(input) }, place);
}

/** Of all alternatives a value does not fulfil, the one is told about that it comes closest to. */
function unionProblems(issue: Issue, path: ConfigPath, isUnknown: ReadonlySet<string | undefined>): Problem[] {
  const place = { path: formatConfigPath(path) };
  const within = (issue.issues ?? []).filter(({ path: steps }) => steps !== undefined);
  const wrong = within.filter((inner) => inner.expected !== 'never' && inner.input !== undefined);
  if (wrong.length > 0) return wrong.flatMap((inner) => issueProblems(inner, path, isUnknown));
  const isKnown = (inner: Issue): boolean => !isUnknown.has(formatConfigPath([...path, ...pathOf(inner)]));
  const conflicting = within.filter((inner) => inner.expected === 'never' && isKnown(inner));
  if (conflicting.length > 0) {
    const keys = keysOf(conflicting);
    return [problem('value-unexpected', { expected: keys.join(' | '), received: keys.join(', ') }, place)];
  }
  const missing = within.filter((inner) => inner.expected !== 'never');
  const [first] = missing;
  if (first && missing.length === 1) return issueProblems(first, path, isUnknown);
  if (first) return [problem('value-missing', { expected: keysOf(missing).join(' | ') }, place)];
  return within.length > 0 ? [] : [valueProblem(issue, place)];
}

const pathOf = (issue: Issue): ConfigPath => (issue.path ?? []).map(({ key }) => key as string | number);
const keysOf = (issues: readonly Issue[]): string[] => [
  ...new Set(issues.map((issue) => String(pathOf(issue).at(-1)))),
];

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  boolean: 'true | false',
  Array: 'list',
  Object: 'object',
};

/** A type by its name, an allowed value as it is written; a check has its name for a message. */
function expectedOf(issue: Issue): string {
  if (issue.kind === 'validation') return issue.message;
  const alternatives = (issue.expected ?? '').replace(/^\((.*)\)$/, '$1').split(' | ');
  return [...new Set(alternatives.map((name) => TYPE_NAMES[name] ?? name.replaceAll('"', '')))].join(' | ');
}

/** A value from outside in as many words as a message has room for, without what may be secret in an address. */
export function describeReceived(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object' && value !== null) return 'object';
  return withoutSecrets(String(value)).slice(0, 80);
}
