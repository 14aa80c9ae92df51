import type { CliText } from '../../format/cli/cli-text-shape.js';
import type { Language } from '../../model/text.js';

/** What the command line needs of the process around it. */
export interface Terminal {
  /** Results. */
  readonly out: (text: string) => void;
  /** Progress and what went wrong. */
  readonly error: (text: string) => void;
  /** True when a person sees progress as it is written over. */
  readonly isTerminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The language of the system, as a BCP 47 tag. */
  readonly locale: string;
  /** Sets what happens on Ctrl-C; the last one set counts. */
  readonly onInterrupt: (handler: () => void) => void;
  readonly exit: (code: number) => void;
}

/** How a command ends. */
export const EXIT = { ok: 0, errors: 1, usage: 2, interrupted: 130 } as const;

/** What every command is given. */
export interface Session {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly text: CliText;
  /** Results for programs, without progress. */
  readonly json: boolean;
}
