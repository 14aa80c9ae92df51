import { isToFillIn } from '../format/recipe/recipe-text.js';
import { problem } from '../model/problem.js';
import type { ConfigPath } from './config-path.js';
import type { ConfigReport } from './config-report.js';
import type { WorkspaceConfig } from './workspace-config.js';

/** What a first workspace leaves to be filled in must be, before anybody outside the administration reads it. */
export function checkPlaceholders(config: WorkspaceConfig, { add }: ConfigReport): void {
  if (config.publications.every(({ audience }) => audience === 'internal')) return;
  const visit = (value: unknown, path: ConfigPath): void => {
    if (typeof value === 'string') {
      if (isToFillIn(value)) add(path, (place) => problem('placeholder-left', { received: value }, place));
    } else if (Array.isArray(value)) value.forEach((each, index) => visit(each, [...path, index]));
    else for (const [key, each] of Object.entries(value ?? {})) visit(each, [...path, key]);
  };
  for (const key of ['publisher', 'sources', 'indicators'] as const) visit(config[key], [key]);
}
