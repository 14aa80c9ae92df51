import type { Language } from '../../model/text.js';
import type { Terminal } from './terminal.js';

/** The language asked for by `--lang`, else that of the environment, else that of the system; English is for all others. */
export function languageOf(args: readonly string[], { environment, locale }: Terminal): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  if (asked === 'de' || asked === 'en') return asked;
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return /^de\b|^de_/i.test(LC_ALL || LC_MESSAGES || LANG || locale) ? 'de' : 'en';
}
