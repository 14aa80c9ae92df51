// How far the search for a pattern goes: in steps, never in seconds, so that the result does not depend on the machine.

/** Steps of a chain of shifts. */
export const DEEPEST_CHAIN = 40;
/** By how much a chain shifts a count at most. */
export const FARTHEST_IN_CHAIN = 8;
/** What a search costs that finds nothing to look at. */
export const BEGINNING = 50;
/** Shifts along an axis that are tried in a product of shifts, the cheapest. */
export const BRANCHES = 10;
/** Along one axis a search relation by relation finds as much as products do. */
export const FEWEST_AXES = 2;
/** Moves of a count that a proof looks at, the latest. */
export const ENOUGH_MOVES = 16;
/** Moves that are added for one proof. */
export const MOST_ADDED = 12;
/** No move that proves anything shifts a count by more. */
export const FARTHEST_SHIFT = 24;
/** So many counts that only the last round is worth a wide search. */
export const MANY_COUNTS = 5000;
/** So many of them hidden that no round but the last is worth its time. */
export const MANY_HIDDEN = 4000;
/** Steps that saving may take in all. */
export const MOST_SAVING = 1e7;
/** Steps after which no wide search is made for counts that have no proof yet. */
export const HARD_WORK = 4e6;
/** From relation to relation so often, until all that is near is hidden. */
export const FARTHEST_NEIGHBOURS = 4;
