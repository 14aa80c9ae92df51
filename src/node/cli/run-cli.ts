import { cliText } from '../../format/cli/cli-text.js';
import { packageVersion } from '../package-files.js';
import { languageOf } from './language.js';
import { runProgram } from './program.js';
import { EXIT, type Terminal } from './terminal.js';

/**
 * The command line `sozialraum`. Answers with the exit code: 0 all right, 1 errors in the data, 2 wrong usage.
 *
 * @param args - Without the names of Node and of the script.
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageOf(args, terminal);
  const text = cliText(language);
  terminal.onInterrupt(() => {
    terminal.error(`\n${text.interrupted}\n`);
    terminal.exit(EXIT.interrupted);
  });
  try {
    return await runProgram(args, { terminal, language, text, json: false }, await packageVersion());
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    terminal.error(`${text.unexpected(message)}\n`);
    if (args.includes('--debug')) terminal.error(`${stack}\n`);
    return EXIT.errors;
  }
}
