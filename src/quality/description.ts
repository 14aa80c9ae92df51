import { problem, type Problem } from '../model/problem.js';
import type { Statistic } from '../model/statistic.js';

/**
 * What readers cannot know of a statistic: its definition, the state of its data, who uses it for what; and the errors that
 * the office itself declares.
 */
export function findUndescribed({ id, title, source, quality = {} }: Statistic): Problem[] {
  const place = { path: `statistics.${id}` };
  const { definition, use, knownErrors = [] } = quality;
  // a definition that only repeats the title defines nothing
  const isDefined = definition !== undefined && definition.de.trim() !== title.de.trim();
  const missing = [
    ...(isDefined ? [] : ['definition']),
    ...(use === undefined ? ['use'] : []),
    ...(source.asOf === undefined ? ['asOf'] : []),
  ];
  return [
    ...(missing.length > 0 ? [problem('quality-undocumented', { missing: missing.join(', ') }, place, 'info')] : []),
    ...knownErrors.map((error) => problem('quality-known-error', { error: error.de }, place, 'info')),
  ];
}
