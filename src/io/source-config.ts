import { ruleProfiles } from '../model/rule-profile.js';
import type { Source } from '../model/source.js';
import type { FrequencyRule, PublicationPlan } from '../model/statistic.js';
import { localText } from './local-text.js';
import { protectionMethod } from './method-config.js';
import { withoutUndefined } from './without-undefined.js';
import type { WorkspaceConfig } from './workspace-config.js';

type Rules = WorkspaceConfig['rules'];

/** What holds where the workspace file names no rule. */
const DEFAULT_RULE: FrequencyRule = { minimum: 3, zeros: 'shown' };

/**
 * The rule of this name, for a profile that of its authority; without a name, three units and more are shown, and zero.
 * What a profile says of amounts stays behind: a workspace holds counts, and the parameters must not be published.
 */
export function ruleOf(name: string | undefined, rules: Rules): FrequencyRule {
  const rule = name === undefined ? undefined : rules[name];
  if (!rule) return DEFAULT_RULE;
  return 'profile' in rule
    ? ruleProfiles[rule.profile].frequency
    : { minimum: rule.minimum, zeros: rule.zeros ?? 'shown' };
}

/** A source as the workspace file describes it. */
export function sourceOf(config: WorkspaceConfig['sources'][number]): Source {
  const { name, system, licence, protection = 'none', asOf, url } = config;
  return withoutUndefined({
    name: localText(name),
    system: system && withoutUndefined(system),
    licence: withoutUndefined(licence),
    protection,
    asOf,
    url,
  });
}

/** What goes out to one audience, as the workspace file describes it. */
export function publicationPlan(config: WorkspaceConfig['publications'][number], rules: Rules): PublicationPlan {
  const { id, title, audience, accessRestricted = false, rule, method, topics, planning } = config;
  return withoutUndefined({
    id,
    title: localText(title),
    audience,
    accessRestricted,
    rule: rule === undefined ? undefined : ruleOf(rule, rules),
    method: method && protectionMethod(method),
    topics: topics.map((topic) => ({ ...topic, title: localText(topic.title) })),
    planning,
  });
}
