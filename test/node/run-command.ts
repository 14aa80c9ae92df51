import { runCli } from '../../src/node/cli/run-cli.js';
import type { Terminal } from '../../src/node/cli/terminal.js';

/** How a command ended, and what it said. */
export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** A German terminal that nobody sits at, and what is said there. */
export function quietTerminal(given: Partial<Terminal> = {}): {
  readonly said: { out: string; error: string };
  readonly terminal: Terminal;
} {
  const said = { out: '', error: '' };
  const terminal: Terminal = {
    out: (text) => (said.out += text),
    error: (text) => (said.error += text),
    isTerminal: false,
    environment: { LANG: 'de_DE.UTF-8' },
    locale: 'de-DE',
    onInterrupt: () => {},
    exit: () => {},
    ...given,
  };
  return { said, terminal };
}

/** Runs a command in this process, on such a terminal. */
export async function runOn(given: Partial<Terminal>, ...args: readonly string[]): Promise<Answer> {
  const { said, terminal } = quietTerminal(given);
  const code = await runCli(args, terminal);
  return { code, ...said };
}

/** Runs a command in this process. */
export const run = (...args: readonly string[]): Promise<Answer> => runOn({}, ...args);
