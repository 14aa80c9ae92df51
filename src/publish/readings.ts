import { AUDIENCES } from '../model/publication.js';
import type { PublicationPlan } from '../model/statistic.js';

/** Publications that are protected together, and what their readers are taken to read beside them. */
export interface Reading {
  readonly plans: readonly PublicationPlan[];
  /** Published now as well, and protected before them. */
  readonly beside: readonly PublicationPlan[];
  /** Ids of the restricted publications of which they know earlier releases. */
  readonly restricted: ReadonlySet<string>;
}

/**
 * Who reads what: everyone all open publications, then readers of each restricted one the open ones and the restricted
 * ones before it, from the widest audience to the narrowest and as they are written. So the last one is protected from
 * somebody who reads them all. Who may see every count as it is need not read another.
 */
export function readings(publications: readonly PublicationPlan[]): Reading[] {
  const open = publications.filter(({ accessRestricted }) => !accessRestricted);
  const restricted = AUDIENCES.flatMap((audience) =>
    publications.filter((plan) => plan.accessRestricted && plan.audience === audience),
  );
  const hiding = restricted.filter((plan) => !showsEverything(plan));
  const ofEveryone = { plans: open, beside: [], restricted: new Set<string>() };
  return [
    ...(open.length > 0 ? [ofEveryone] : []),
    ...restricted.map((plan, at) => ({
      plans: [plan],
      beside: [...open, ...restricted.slice(0, at).filter((other) => !showsEverything(other))],
      restricted: new Set([...hiding, plan].map(({ id }) => id)),
    })),
  ];
}

/** True for a publication whose readers may see every count as it is. */
export function showsEverything({ rule, accessRestricted }: PublicationPlan): boolean {
  return accessRestricted && rule !== undefined && rule.minimum <= 1 && rule.zeros === 'shown';
}
