import { COUNT_STATE, COUNT_TRAIT, type CountSystem } from './count-system.js';
import { MASK, type Masks } from './request.js';

/** What a count is to an attacker. Known counts have left the system. */
export const ROLE = {
  known: 0,
  /** How far others are from a bound. */
  margin: 1,
  /** Hidden, and nobody minds if it is found: a safe count that is not published, or one without a number. */
  free: 2,
  /** To be published if nothing speaks against it. */
  candidate: 3,
  /** Hidden, and never to be found: suppressed for the sake of an unsafe count, or unsafe in a cell nobody publishes. */
  protected: 4,
  /** Hidden, and never to be found nor narrowed down: unsafe in a cell that would be published. */
  unsafe: 5,
} as const;

/**
 * Per count its {@link ROLE} and its slack: how far it may fall for an attacker who knows that it is at least 1 if it is
 * withheld where zeros are shown, and at least 0 otherwise. A count without a number of ours is taken to be as small as
 * it can be.
 */
export interface AttackerView {
  readonly roles: Uint8Array;
  readonly slack: Float64Array;
}

/** True for a count that must stay hidden. */
export function mustStayHidden(role: number | undefined): boolean {
  return role === ROLE.protected || role === ROLE.unsafe;
}

/**
 * The view before anything is published. A zero that is shown, or would be, is known, and so is one in a cell that nobody
 * publishes: that gives the attacker a little more than he has. Where totals contradict their parts (`zerosKnown` false),
 * zeros are counts like others.
 */
export function viewBeforehand(system: CountSystem, zerosKnown: boolean): AttackerView {
  const roles = new Uint8Array(system.size);
  const slack = new Float64Array(system.size);
  for (let count = 0; count < system.size; count++) {
    roles[count] = roleBeforehand(system, count, zerosKnown);
    slack[count] = slackOf(system, count);
  }
  return { roles, slack };
}

/** The view of who has read what the masks leave open, and the counts that should not be open. */
export function viewAfter(
  system: CountSystem,
  masks: Masks,
  ids: readonly string[],
  zerosKnown: boolean,
): AttackerView & { readonly exposed: readonly number[] } {
  const { roles, slack } = viewBeforehand(system, zerosKnown);
  const exposed: number[] = [];
  for (const { selection, counts, maskAt } of system.selections) {
    const mask = masks.get(ids[selection] as string);
    counts.forEach((count, i) => {
      const isWished = hasTrait(system, count, COUNT_TRAIT.always) && !hasTrait(system, count, COUNT_TRAIT.openBefore);
      if ((roles[count] === ROLE.known && !isWished) || system.states[count] !== COUNT_STATE.number) return;
      const isUnsafe = hasTrait(system, count, COUNT_TRAIT.unsafe);
      if (!mask || mask[maskAt[i] as number] !== MASK.published) roles[count] = isUnsafe ? ROLE.unsafe : ROLE.protected;
      else {
        if (isUnsafe) exposed.push(count);
        roles[count] = ROLE.known;
      }
    });
  }
  return { roles, slack, exposed };
}

function roleBeforehand({ values, states, traits }: CountSystem, count: number, zerosKnown: boolean): number {
  const trait = traits[count] as number;
  const has = (bit: number): boolean => (trait & bit) !== 0;
  const state = states[count];
  if (state === COUNT_STATE.absent || has(COUNT_TRAIT.openBefore | COUNT_TRAIT.always)) return ROLE.known;
  if (has(COUNT_TRAIT.margin)) return ROLE.margin;
  const isShownZero = state === COUNT_STATE.number && values[count] === 0 && has(COUNT_TRAIT.zerosShown);
  if (isShownZero && zerosKnown && !has(COUNT_TRAIT.doubtfulZero | COUNT_TRAIT.outOfSight)) return ROLE.known;
  const publishable = has(COUNT_TRAIT.publishable) && state === COUNT_STATE.number;
  if (has(COUNT_TRAIT.unsafe)) return publishable ? ROLE.unsafe : ROLE.protected;
  return publishable ? ROLE.candidate : ROLE.free;
}

function slackOf({ values, states, traits }: CountSystem, count: number): number {
  if (states[count] !== COUNT_STATE.number) return 0;
  // what cannot be, a remainder below zero, tells nobody what else can
  if ((values[count] as number) < 0) return Infinity;
  const trait = traits[count] as number;
  const seenWithheld = (trait & (COUNT_TRAIT.publishable | COUNT_TRAIT.withheldBefore)) !== 0;
  const least = seenWithheld && (trait & COUNT_TRAIT.zerosShown) !== 0 ? 1 : 0;
  return Math.max(0, Math.floor((values[count] as number) - least));
}

function hasTrait(system: CountSystem, count: number, trait: number): boolean {
  return ((system.traits[count] as number) & trait) !== 0;
}
