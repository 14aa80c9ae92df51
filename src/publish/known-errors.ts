import { inputsOf } from '../model/derivation.js';
import { isDerived } from '../model/indicator.js';
import type { Workspace } from '../model/statistic.js';
import type { LocalText } from '../model/text.js';

/** What the office declares to be wrong in the statistics behind an indicator, each once. */
export function knownErrorsOf(id: string, workspace: Workspace): LocalText[] {
  const { statistics, indicators, derived = [] } = workspace;
  const indicator = [...indicators, ...derived].find((each) => each.id === id);
  if (!indicator) return [];
  const errors = isDerived(indicator)
    ? inputsOf(indicator.derivation).flatMap((input) => knownErrorsOf(input, workspace))
    : [indicator.numerator, indicator.denominator].flatMap(
        (selection) => statistics.find((each) => each.id === selection?.statistic)?.quality?.knownErrors ?? [],
      );
  return [...new Map(errors.map((error) => [error.de, error])).values()];
}
