import { Command, type CommanderError, InvalidArgumentError } from 'commander';
import type { CliText } from '../../format/cli/cli-text-shape.js';
import { type Audience, AUDIENCES } from '../../model/publication.js';
import { RULE_PROFILE_IDS } from '../../model/rule-profile.js';
import type { FrequencyRule } from '../../model/statistic.js';
import { auditFile } from './audit-command.js';
import { type AuditPageOptions, showAuditPage } from './audit-page-command.js';
import { check } from './check-command.js';
import { importFile } from './import-command.js';
import { init } from './init-command.js';
import { protectFile } from './protect-command.js';
import { publish } from './publish-command.js';
import { serve } from './serve-command.js';
import { EXIT, type Session } from './terminal.js';
import { withdraw } from './withdraw-command.js';

/** The port that is tried first. */
const PORT = 4173;

type Action<Options> = (folder: string, options: Options, session: Session) => Promise<number>;

/** Runs the command that the arguments name, and answers with its exit code. */
export async function runProgram(args: readonly string[], session: Session, version: string): Promise<number> {
  let code: number = EXIT.usage;
  const run =
    <Options>(action: Action<Options>) =>
    async (folder: string, options: Options & { json?: boolean }) => {
      code = await action(folder, options, { ...session, json: options.json ?? false });
    };
  const program = describeProgram(session, version, run);
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (!isCommanderError(error)) throw error;
    const called = program.commands.map((each) => each.name()).filter((name) => name === args[0]);
    return explain(error, called, session);
  }
}

type Run = <Options>(
  action: Action<Options>,
) => (folder: string, options: Options & { json?: boolean }) => Promise<void>;

function describeProgram({ terminal, text: { help } }: Session, version: string, run: Run): Command {
  const program = new Command('sozialraum')
    .description(help.about)
    .version(version, '-v, --version', help.versionOption)
    .helpCommand('help [COMMAND]', help.help)
    .addHelpText('after', `\n${help.exitCodes}`);
  command(program, 'init', help.init, help)
    .argument('<DIR>', help.newDirectory)
    .option('--from <FILES...>', help.from)
    .action(run(init));
  command(program, 'import', help.import, help)
    .argument('<FILE>', help.table)
    .option('--suggest', help.suggest)
    .option('--preview', help.preview)
    .option('--recipe <FILE>', help.recipe)
    .option('--sheet <NAME>', help.sheet)
    .option('-o, --out <FILE>', help.outRecipe)
    .action(run(importFile));
  command(program, 'check', help.check, help)
    .argument('<DIR>', help.directory)
    .option('--data <DIR>', help.data)
    .option('--offline', help.offline)
    .action(run(check));
  command(program, 'publish', help.publish, help)
    .argument('<DIR>', help.directory)
    .requiredOption('-o, --out <DIR>', help.out)
    .option('--report <DIR>', help.report)
    .option('--key <FILE>', help.key)
    .option('--data <DIR>', help.data)
    .option('--offline', help.offline)
    .action(run(publish));
  command(program, 'withdraw', help.withdraw, help)
    .argument('<DIR>', help.directory)
    .requiredOption('--publication <ID>', help.publication)
    .requiredOption('--release <DATE>', help.release)
    .action(run(withdraw));
  command(program, 'serve', help.serve, help)
    .argument('<DIR>', help.served)
    .option('-p, --port <PORT>', `${help.port} (${PORT})`, portOf)
    .option('-a, --audience <NAME>', help.audience, audienceOf)
    .option('--key <FILE>', help.key)
    .option('--data <DIR>', help.data)
    .option('--offline', help.offline)
    .action(
      run((folder, options: Partial<Parameters<typeof serve>[1]>, session) =>
        serve(folder, { port: PORT, audience: 'public', ...options }, session),
      ),
    );
  command(program, 'audit', help.audit, help)
    .argument('<FILE>', help.table)
    .option('--sheet <NAME>', help.sheet)
    .option('--minimum <N>', help.minimum, wholeNumber)
    .option('--zeros <KIND>', help.zeros, zerosOf)
    .option('--seconds <N>', `${help.seconds} (60)`, wholeNumber)
    .action(run(auditFile));
  command(program, 'audit-page', help.auditPage, help)
    .option('-p, --port <PORT>', `${help.port} (${PORT})`, portOf)
    .action((options: Partial<AuditPageOptions>) => run(auditPage)('', options));
  command(program, 'protect', help.protect, help)
    .argument('<FILE>', help.table)
    .option('--rules <PROFILE>', `${help.rules} (${RULE_PROFILE_IDS.join(', ')})`)
    .option('--minimum <N>', help.minimum, wholeNumber)
    .option('--zeros <KIND>', help.zeros, zerosOf)
    .option('--sheet <NAME>', help.sheet)
    .requiredOption('-o, --out <FILE>', help.outTable)
    .action(run(protectFile));
  for (const each of [program, ...program.commands]) speak(each, help, terminal);
  return program;
}

const auditPage: Action<Partial<AuditPageOptions>> = (_, options, session) =>
  showAuditPage({ port: PORT, ...options }, session);

function command(program: Command, name: string, description: string, help: CliText['help']): Command {
  return program
    .command(name)
    .description(description)
    .option('--json', help.json)
    .option('--lang <LANG>', help.language, languageNamed)
    .option('--debug', help.debug);
}

/** Help in the language of the session, and errors as exceptions. */
function speak(command: Command, help: CliText['help'], terminal: Session['terminal']): void {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Arguments:': help.arguments,
    'Options:': help.options,
    'Commands:': help.commands,
  };
  command
    .helpOption('-h, --help', help.helpOption)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.error, outputError: () => {} })
    .exitOverride();
}

function portOf(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw new InvalidArgumentError('');
  return port;
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('');
  return Number(value);
}

function zerosOf(value: string): FrequencyRule['zeros'] {
  if (value !== 'shown' && value !== 'protected') throw new InvalidArgumentError('');
  return value;
}

function languageNamed(value: string): string {
  if (value !== 'de' && value !== 'en') throw new InvalidArgumentError('');
  return value;
}

function audienceOf(value: string): Audience {
  const audience = AUDIENCES.find((each) => each === value);
  if (!audience) throw new InvalidArgumentError('');
  return audience;
}

const isCommanderError = (error: unknown): error is CommanderError =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('commander.');

/** A sentence of our own for what commander says in English; the names stand in quotes in its message. */
function explain(
  { code, message, exitCode }: CommanderError,
  called: readonly string[],
  { terminal, text: { usageError } }: Session,
): number {
  if (exitCode === 0) return EXIT.ok;
  const [name = '', value = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted ?? '');
  const sentences: Readonly<Record<string, string>> = {
    'commander.unknownCommand': usageError.unknownCommand(name),
    'commander.unknownOption': usageError.unknownOption(name),
    'commander.missingArgument': usageError.missingArgument(name),
    'commander.excessArguments': usageError.excessArguments,
    'commander.optionMissingArgument': usageError.missingOption(name),
    'commander.missingMandatoryOptionValue': usageError.missingOption(name),
    'commander.invalidArgument': usageError.invalidOption(name, value),
  };
  const sentence = sentences[code];
  if (sentence !== undefined) terminal.error(`${sentence}\n${usageError.seeHelp(...called)}\n`);
  return EXIT.usage;
}
