import type { Derivation } from '../model/derivation.js';
import type { DerivationConfig } from './workspace-config.js';

type Written = Exclude<Derivation['kind'], 'sum'>;

/** The calculation that `derived` says, the first where it wrongly says several; `undefined` where it says none. */
export function derivationOf(config: DerivationConfig): Derivation | undefined {
  const [entry] = Object.entries(config).filter(([, parts]) => parts !== undefined);
  if (!entry) return undefined;
  const [kind, parts] = entry;
  return (Array.isArray(parts) ? { kind, of: parts } : { kind, ...parts }) as Derivation;
}

/** A calculation as `derived` says it, with other ids in it. */
export function derivationConfig(derivation: Derivation, idOf: (id: string) => string): DerivationConfig {
  if (derivation.kind === 'sum') return { sum: derivation.of.map(idOf) };
  const { kind, ...parts } = derivation;
  const renamed = Object.fromEntries(
    Object.entries(parts).map(([key, value]) => [key, REFERENCES.includes(key) ? idOf(value as string) : value]),
  );
  return { [kind satisfies Written]: renamed };
}

const REFERENCES = ['of', 'minus', 'over'];
