import type { OnStep, Step } from '../step.js';
import type { Session } from './terminal.js';

const LONG = 1000;
/** As often as a person sees a change, in milliseconds. */
const OFTEN = 100;
const CLEAR_LINE = '\r\u001b[2K';

/** Shows a person what is being done: the step at work on a terminal, and every step that took longer than a second. */
export interface Progress {
  readonly onStep: OnStep;
  /** What share of the step is done, from 0 to 1. */
  readonly onShare: (share: number) => void;
  readonly end: () => void;
}

/** Progress on the error output; none where the result is for programs. */
export function showProgress({ terminal, text, json }: Session, now: () => number = () => performance.now()): Progress {
  if (json) return { onStep: () => {}, onShare: () => {}, end: () => {} };
  let current: { readonly step: Step; readonly begin: number } | undefined;
  let shown = 0;
  const name = ({ kind, file }: Step): string => (file === undefined ? text.step[kind] : text.stepOf(kind, file));
  const end = (): void => {
    if (!current) return;
    const took = now() - current.begin;
    if (terminal.isTerminal) terminal.error(CLEAR_LINE);
    if (took >= LONG) terminal.error(`${name(current.step)} (${text.seconds(took)})\n`);
    current = undefined;
  };
  return {
    onStep(step) {
      end();
      current = { step, begin: now() };
      shown = now();
      if (terminal.isTerminal) terminal.error(`${name(step)} …`);
    },
    onShare(share) {
      if (!current || !terminal.isTerminal || now() - shown < OFTEN) return;
      shown = now();
      terminal.error(`${CLEAR_LINE}${name(current.step)} … ${text.percent(share)}`);
    },
    end,
  };
}
