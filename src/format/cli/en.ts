import { formatNumber } from '../number.js';
import type { CliText } from './cli-text-shape.js';

const number = (value: number, decimals = 0): string => formatNumber(value, { language: 'en', decimals });
const count = (value: number, one: string, several: string): string =>
  `${number(value)} ${value === 1 ? one : several}`;

const STEPS: CliText['step'] = {
  read: 'Reading files',
  geometry: 'Preparing boundaries',
  check: 'Checking data',
  audit: 'Attacking suppressed cells',
  protect: 'Protecting the table',
  publish: 'Computing and protecting indicators',
  write: 'Writing output',
};

export const en: CliText = {
  help: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    about: 'From the tables of a city to protected, published figures, maps and charts.',
    exitCodes:
      'Exit code: 0 all right, 1 errors in the data, or cells that can be calculated, are too tight or not settled, 2 wrong usage or a table that cannot be read.',
    init: 'makes a folder with the example',
    from: 'with your own files in place of the example: boundaries (GeoJSON) and a table',
    import: 'suggests a recipe for a table, or shows what becomes of it',
    suggest: 'writes a recipe (YAML) to the output; so does no option',
    preview: 'shows the first values and what is skipped',
    recipe: 'the recipe for the preview; without one, that which is suggested',
    check: 'checks a folder and names errors and findings',
    publish: 'computes, protects and writes what is published',
    withdraw: 'marks a release as withdrawn',
    serve: 'shows what was published in the browser on this computer',
    audit: 'names suppressed cells of a published table that can be calculated',
    auditPage: 'shows a page on which a table can be audited in the browser',
    protect: 'suppresses in a table what must stay confidential',
    help: 'shows the help on a command',
    directory: 'folder with sozialraum.yaml',
    newDirectory: 'new or empty folder',
    served: 'folder that was published to, or folder with sozialraum.yaml',
    out: 'folder to write to',
    report: 'folder for the internal reports on protection and quality, not in the published folder',
    key: 'file with the secret key, for methods that need one',
    table: 'table as CSV, XLSX or JSON-stat',
    sheet: 'name of the sheet',
    rules: 'rules of an authority; --minimum and --zeros come before them',
    minimum: 'counts below it are confidential',
    zeros: 'whether zeros are shown: shown or protected',
    seconds: 'time for the audit; what is not settled by then does not count as safe',
    outRecipe: 'file that the suggested recipe is written to; one that exists stays as it is',
    outTable: 'file to write to',
    publication: 'id of the publication',
    release: 'day on which it was published, such as 2026-03-31',
    audience: 'audience: public, council or internal',
    port: 'port at which the browser asks',
    offline: 'of files on the web reads only the copies of the last run',
    data: 'folder with the tables and boundaries, if not beside sozialraum.yaml',
    json: 'writes the result as JSON, for programs',
    language: 'language of the messages: de or en',
    debug: 'names the place in the program on an unexpected error',
    helpOption: 'shows this help',
    versionOption: 'shows the version',
  },
  usageError: {
    unknownCommand: (name) => `There is no command “${name}”.`,
    unknownOption: (name) => `There is no option “${name}”.`,
    missingArgument: (name) => `The argument “${name}” is missing.`,
    excessArguments: 'These are too many arguments.',
    missingOption: (name) => `The option “${name}” or its value is missing.`,
    unknownProfile: (name, known) => `There is no rule profile “${name}”. Known: ${known}.`,
    noRule: 'It is not said what must stay confidential: --minimum or --rules.',
    invalidOption: (name, value) => `“${value}” is no possible value of the option “${name}”.`,
    twoFiles: 'After --from, name two files: first the boundaries, then a table.',
    seeHelp: (...command) => `Help: npx sozialraum ${[...command, '--help'].join(' ')}`,
  },
  step: STEPS,
  stepOf: (step, file) => `${STEPS[step]}: ${file}`,
  percent: (share) => `${number(Math.floor(share * 100))}%`,
  seconds: (milliseconds) => `${number(milliseconds / 1000, 1)} s`,
  tally: ({ error, warning, info }) =>
    [
      error === 0 ? 'No errors' : count(error, 'error', 'errors'),
      warning === 0 ? 'no warnings' : count(warning, 'warning', 'warnings'),
      ...(info === 0 ? [] : [count(info, 'note', 'notes')]),
    ].join(', ') + '.',
  checked: (errors) => (errors === 0 ? 'The folder can be published.' : 'The folder cannot be published as it is.'),
  toldBy: (directory) => `Details: npx sozialraum check ${directory}`,
  lookAt: (directory, audience) =>
    `Look at it: npx sozialraum serve ${directory}${audience === undefined ? '' : ` --audience ${audience}`}`,
  suggested: (file) =>
    `The recipe is in ${file}. Please check what begins with CONFIRM in it, and name the file in sozialraum.yaml under “imports”.`,
  initialised: (directory) => `The example is in ${directory}. Go on with: npx sozialraum check ${directory}`,
  begun: (directory) =>
    `The beginning is in ${directory}. Please check what begins with CONFIRM under imports; go on with: npx sozialraum check ${directory}`,
  preview: {
    row: 'row',
    area: 'area',
    period: 'period',
    value: 'value',
    facts: ({ observations, total, areas, periods }) =>
      `Read: ${observations} values, ${count(areas, 'area', 'areas')}, ${count(periods, 'period', 'periods')}; all values together ${total}. Compare that with a figure you know.`,
    skipped: ({ where, area, category }) =>
      `Skipped: ${count(where, 'row', 'rows')} by where, ${number(area)} by area.ignore, ${number(category)} by others: ignore.`,
  },
  published: ({ title, indicators, published, suppressed, directory }) =>
    `${title}: ${count(indicators, 'indicator', 'indicators')}, ${count(published, 'value', 'values')} published, ` +
    `${number(suppressed)} confidential. Output: ${directory}`,
  withdrawn: (publication, date) =>
    `Marked as withdrawn: “${publication}” of ${date}. Publishing it cannot be undone: ` +
    'whoever has read or downloaded the figures still has them, so protection goes on taking them as known; the files you have to take off the website yourself.',
  cell: (sheet, address, labels) =>
    [sheet === '' ? '' : `sheet “${sheet}”`, address === '' ? '' : `cell ${address}`, labels.join(' · ')]
      .filter((part) => part !== '')
      .join(', '),
  totalFound: (total, parts) => `Taken for a total: “${total}” of ${count(parts, 'part', 'parts')}.`,
  solverMissing:
    'The solver HiGHS is not installed. With it each suppressed cell is examined by itself: npm install highs',
  protectedTable: ({ published, withheld, file }) =>
    `${count(published, 'count', 'counts')} published, ${number(withheld)} suppressed. Output: ${file}`,
  refused: (errors) =>
    `Nothing published: ${errors === 1 ? '1 error is' : `${number(errors)} errors are`} to be mended. An earlier output is unchanged.`,
  notProtected:
    'Nothing published: the audit found that confidential values could be calculated. Please report this to the developers. An earlier output is unchanged.',
  interrupted: 'Interrupted. An earlier output is unchanged.',
  auditPage: 'Audit a table in the browser',
  serving: (title, url) => `${title}: ${url}\nCtrl-C ends it.`,
  portTaken: (taken, used) => `Port ${taken} is taken, using ${used} instead.`,
  noPort: (port) => `No port from ${port} on is free. Please name another one with --port.`,
  stopped: 'Stopped.',
  unexpected: (message) =>
    `Unexpected error: ${message}. It is probably not due to your data; please report it to the developers.`,
};
