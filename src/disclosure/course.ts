/** How whoever asks for a long computation follows it and ends it. No clock is needed: the one who asks has one. */
export interface Course {
  /** Asked between steps, and while a solver works. Once it answers false, the rest is left, and said to be open. */
  readonly mayGoOn?: (() => boolean) | undefined;
  /** Told what share of the work is done, from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** Who says nothing wants the work done. */
export const always = (): boolean => true;

/** The course of a part of the work: what is told of it lies between two shares of the whole. */
export function partOf({ mayGoOn, onProgress }: Course, from: number, to: number): Course {
  return { mayGoOn, onProgress: onProgress && ((share) => onProgress(from + (to - from) * share)) };
}

/** One part for each weight, one after the other. */
export function partsOf(course: Course, weights: readonly number[]): Course[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let done = 0;
  return weights.map((weight) => {
    const from = done / all;
    done += weight;
    return partOf(course, from, done / all);
  });
}
