import { inputsOf } from '../model/derivation.js';
import type { DerivedIndicator } from '../model/indicator.js';
import type { Workspace } from '../model/statistic.js';

/**
 * Ids of the indicators over counts that stand behind some indicators: themselves, and what those computed from others
 * need, however far down.
 */
function countedBehind(ids: readonly string[], derived: ReadonlyMap<string, DerivedIndicator>): string[] {
  const found = new Set<string>();
  const visited = new Set<string>();
  const open = [...ids].reverse();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (visited.has(id)) continue;
    visited.add(id);
    const indicator = derived.get(id);
    if (indicator) open.push(...[...inputsOf(indicator.derivation)].reverse());
    else found.add(id);
  }
  return [...found];
}

/**
 * The workspace as protection sees it: who reads a derived figure has read what it is computed from, whether the
 * publication shows that by itself or not.
 */
export function countedWorkspace(workspace: Workspace): Workspace {
  const derived = new Map(workspace.derived?.map((each) => [each.id, each]));
  if (derived.size === 0) return workspace;
  const publications = workspace.publications.map((plan) => ({
    ...plan,
    topics: plan.topics.map((topic) => ({ ...topic, indicators: countedBehind(topic.indicators, derived) })),
  }));
  return { ...workspace, publications };
}
