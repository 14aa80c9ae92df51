import type { QualityMetadata } from '../model/quality.js';
import { localText } from './local-text.js';
import { withoutUndefined } from './without-undefined.js';
import type { QualityConfig } from './workspace-config.js';

/** What an office says of the quality of a statistic, as its entry describes it. */
export function qualityMetadata({
  definition,
  use,
  knownErrors,
  delivery,
  sameTotalAs,
  partOf,
}: QualityConfig): QualityMetadata {
  return withoutUndefined({
    definition: definition === undefined ? undefined : localText(definition),
    use: use === undefined ? undefined : localText(use),
    knownErrors: knownErrors?.map(localText),
    delivery,
    sameTotalAs,
    partOf,
  });
}
