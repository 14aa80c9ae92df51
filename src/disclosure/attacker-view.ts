import { COUNT_STATE, COUNT_TRAIT, type CountSystem } from './count-system.js';
import { MASK, type Masks } from './request.js';

/** What a count is to an attacker. Known counts have left the system. */
export const ROLE = {
  known: 0,
  /** Hidden, and nobody minds if it is found: a safe count that is not published, or one without a number. */
  free: 1,
  /** To be published if nothing speaks against it. */
  candidate: 2,
  /** Hidden, and never to be found: unsafe, or suppressed for the sake of one that is. */
  protected: 3,
} as const;

/**
 * Whether a hidden count is as small as an attacker knows it can be: at least 1 if it is suppressed where zeros are shown,
 * else at least 0. Counts on the edge can only be larger than they are, so a sum of them tells each of them.
 */
export const EDGE = { none: 0, one: 1, zeroOrUnknown: 2 } as const;

/** Per count its {@link ROLE} and its {@link EDGE}. */
export interface AttackerView {
  readonly roles: Uint8Array;
  readonly edges: Uint8Array;
}

/**
 * The view before anything is published. A zero that is shown, or would be, is known, and so is one in a cell that nobody
 * publishes: that gives the attacker a little more than he has, and spares the question of what non-negativity tells him.
 * Where totals contradict their parts (`zerosKnown` false), zeros are counts like others.
 */
export function viewBeforehand(system: CountSystem, zerosKnown: boolean): AttackerView {
  const roles = new Uint8Array(system.size);
  const edges = new Uint8Array(system.size);
  for (let count = 0; count < system.size; count++) {
    roles[count] = roleBeforehand(system, count, zerosKnown);
    edges[count] = edgeOf(system, count);
  }
  return { roles, edges };
}

/** The view of who has read what the masks leave open, and the counts that should not be open. */
export function viewAfter(
  system: CountSystem,
  masks: Masks,
  ids: readonly string[],
  zerosKnown: boolean,
): AttackerView & { readonly exposed: readonly number[] } {
  const { roles, edges } = viewBeforehand(system, zerosKnown);
  const exposed: number[] = [];
  for (const { selection, counts, maskAt } of system.selections) {
    const mask = masks.get(ids[selection] as string);
    counts.forEach((count, i) => {
      if (roles[count] === ROLE.known || system.states[count] !== COUNT_STATE.number) return;
      if (!mask || mask[maskAt[i] as number] !== MASK.published) roles[count] = ROLE.protected;
      else {
        if (hasTrait(system, count, COUNT_TRAIT.unsafe)) exposed.push(count);
        roles[count] = ROLE.known;
      }
    });
  }
  return { roles, edges, exposed };
}

function roleBeforehand({ values, states, traits }: CountSystem, count: number, zerosKnown: boolean): number {
  const trait = traits[count] as number;
  const has = (bit: number): boolean => (trait & bit) !== 0;
  const state = states[count];
  if (state === COUNT_STATE.absent || has(COUNT_TRAIT.openBefore)) return ROLE.known;
  const isShownZero = state === COUNT_STATE.number && values[count] === 0 && has(COUNT_TRAIT.zerosShown);
  if (isShownZero && zerosKnown && !has(COUNT_TRAIT.doubtfulZero)) return ROLE.known;
  if (has(COUNT_TRAIT.unsafe)) return ROLE.protected;
  if (has(COUNT_TRAIT.publishable) && state === COUNT_STATE.number) return ROLE.candidate;
  return has(COUNT_TRAIT.withheldBefore) ? ROLE.protected : ROLE.free;
}

function edgeOf({ values, states, traits }: CountSystem, count: number): number {
  if (states[count] !== COUNT_STATE.number)
    return states[count] === COUNT_STATE.withheld ? EDGE.zeroOrUnknown : EDGE.none;
  const value = values[count] as number;
  const trait = traits[count] as number;
  if ((trait & COUNT_TRAIT.zerosShown) === 0) return value === 0 ? EDGE.zeroOrUnknown : EDGE.none;
  const seenWithheld = (trait & (COUNT_TRAIT.publishable | COUNT_TRAIT.withheldBefore)) !== 0;
  return seenWithheld && value > 0 && value <= 1 ? EDGE.one : EDGE.none;
}

function hasTrait(system: CountSystem, count: number, trait: number): boolean {
  return ((system.traits[count] as number) & trait) !== 0;
}
