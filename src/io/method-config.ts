import { problem } from '../model/problem.js';
import type { ProtectionMethod } from '../model/protection-method.js';
import type { ConfigPath } from './config-path.js';
import type { ConfigReport } from './config-report.js';
import { withoutUndefined } from './without-undefined.js';
import type { MethodConfig } from './workspace-config.js';

const NOISE = ['maximumNoise', 'variance', 'blocked', 'stay'] as const;
type Parameter = 'base' | (typeof NOISE)[number];

const parametersOf = (kind: MethodConfig['kind']): { needed: readonly Parameter[]; possible: readonly Parameter[] } => {
  if (kind === 'suppression') return { needed: [], possible: [] };
  return kind === 'cell-key'
    ? { needed: ['maximumNoise', 'variance'], possible: NOISE }
    : { needed: ['base'], possible: ['base'] };
};

/** Whether a method has the parameters it needs, and no others. */
export function checkMethod(config: MethodConfig, path: ConfigPath, { add }: ConfigReport): void {
  const { kind, ...given } = config;
  const { needed, possible } = parametersOf(kind);
  for (const expected of needed)
    if (given[expected] === undefined) add(path, (place) => problem('value-missing', { expected }, place));
  for (const key of Object.keys(given))
    if (!possible.some((known) => known === key))
      add([...path, key], (place) => problem('key-unknown', { key, known: ['kind', ...possible].join(', ') }, place));
}

/** A method as the workspace file describes it. */
export function protectionMethod({
  kind,
  base = NaN,
  maximumNoise = NaN,
  variance = NaN,
  blocked,
  stay,
}: MethodConfig): ProtectionMethod {
  if (kind === 'suppression') return { kind };
  return kind === 'cell-key' ? withoutUndefined({ kind, maximumNoise, variance, blocked, stay }) : { kind, base };
}
