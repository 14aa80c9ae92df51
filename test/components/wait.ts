import { aTimeout, nextFrame, waitUntil as waitAsLong } from '@open-wc/testing';

/** Far longer than anything takes, on a machine that is busy too: time never decides a test. */
const LONG = 20_000;

/** Waits until something holds that does not hold yet. */
export const waitUntil = (holds: () => unknown, message?: string): Promise<void> =>
  waitAsLong(() => Boolean(holds()), message, { timeout: LONG });

/** What follows from the layout is done: observers are told in a frame, draw in the next one, and that is laid out. */
export async function afterLayout(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  await aTimeout(0);
}

/** The page has been left alone for longer than anything is put off, by its own clock: what is told or written late is there. */
export async function atRest(): Promise<void> {
  await afterLayout();
  await aTimeout(900);
}
