import type { ProblemSentences } from './problem-sentences.js';
import { formatAdvice, jsonStatRule } from './formats-en.js';
import { geometrySentences } from './geometry-en.js';
import { qualitySentences } from './quality-en.js';
import { PERIODS, terms } from './terms-en.js';
import { webSentences } from './web-en.js';

const { quote, expected, received, kind, number, counted, megabytes, period, countingUnit, reason, knownAre } = terms;

const POPULATIONS: Readonly<Record<string, string>> = {
  register: 'population register',
  'official-updating': 'official updating',
  census: 'census',
};
const SEPARATORS: Readonly<Record<string, string>> = { '\t': 'tab', ' ': 'space' };

const alsoInRows = (count: number): string =>
  count > 1 ? ` This concerns ${number(count)} rows, of which the first is named.` : '';

const PERSONAL = {
  names: 'it has names',
  'birth-dates': 'it has dates of birth',
  'case-numbers': 'it has numbers of persons or cases',
  contact: 'it has addresses, accounts or telephone numbers',
  'single-cases': 'it has attributes of single persons and counts nothing',
} as const;

const UNCLEAR = {
  area: 'which column names the area',
  period: 'for which period or reference date the figures hold',
  counts: 'which columns hold counts',
} as const;

/** What is wrong, in English. */
export const en: ProblemSentences = {
  'database-failed': ({ code, message }) =>
    `The database has not answered the query${code === '' ? '' : ` (${code})`}. ` +
    (message === ''
      ? 'Please check that it can be reached and that the login is right.'
      : `It writes: ${quote(message)}.`),
  'database-not-set': ({ variable }) =>
    `The environment variable ${variable} is not set. It says where the database is and how to open it.`,
  'database-package-missing': ({ name }) =>
    `The package ${name} for this database is missing. Install it with “npm install ${name}”.`,
  'query-too-large': ({ limit }) =>
    `The query answers with more than ${number(limit)} cells. Please let the database add them up first.`,
  ...webSentences({ quote, number, period, megabytes }),
  'file-missing': ({ file, folder }) =>
    `The file is missing${folder === undefined ? '' : ` in the folder ${quote(folder)}`}. Please check its name and folder.${file === 'sozialraum.yaml' ? (folder === undefined ? ' What is named is the folder in which it lies, not the file.' : ' “npx sozialraum init” makes a new folder.') : ''}`,
  'file-exists': () => 'There is such a file already; it stays as it is. Please name another.',
  'placeholder-left': ({ received }) =>
    `Here it still says ${quote(received)}, and a publication is not for the administration only. Please fill in what is to stand there, or leave it at “audience: internal”.`,
  'nothing-to-serve': ({ folder }) =>
    `There is nothing to show in the folder ${quote(folder)}: it has neither sozialraum.yaml nor an output. Please name the folder that “sozialraum publish” was given as “--out”.`,
  'file-unreadable': (p) =>
    `The file cannot be read (${reason(p.reason)}). Please check whether it is damaged and whether you may open it.`,
  'file-locked': () =>
    'The file is open in another program, for example in Excel. Please close it there and try again.',
  'file-too-large': ({ bytes, limit }) =>
    `The file has ${megabytes(bytes)}, at most ${megabytes(limit)} are allowed. Please split it.`,
  'file-empty': () => 'There are no data here. Please check the content or export the file again.',
  'file-not-text': () =>
    'This is not a text file, probably an Excel workbook. Please save the table as “CSV UTF-8” and name that file.',
  'file-outside': () => 'The file lies outside the folder. Please put it inside and give the path from the folder.',
  'encoding-undecodable': ({ encoding }) =>
    `There are characters here that do not exist in the encoding ${encoding}. Please save the file as “CSV UTF-8”, or give the right encoding under “encoding”.`,
  'encoding-guessed': ({ encoding }) =>
    `The character encoding is not given; ${encoding} is assumed. Please check whether special letters are right, and give it under “encoding”.`,
  'file-unwritable': (p) =>
    `The file cannot be written (${reason(p.reason)}). Please check whether it is open in another program, whether you may write there and whether there is space.`,
  'folder-not-empty': ({ folder }) => `The folder ${quote(folder)} is not empty. Please choose a new or an empty one.`,
  'folder-foreign': ({ folder }) =>
    `The folder ${quote(folder)} holds something that does not come from sozialraum and would be overwritten. Please choose another folder.`,
  'report-in-publication': ({ folder }) =>
    `The folder ${quote(folder)} lies in a folder that is published; the protection report is internal. Please choose another folder.`,
  'audience-missing': ({ audience, folder }) =>
    `In the folder ${quote(folder)} nothing is published for the audience ${quote(audience)}. Please run “sozialraum publish” first, or choose another audience.`,
  syntax: (p) =>
    `The structure cannot be understood here (${reason(p.reason)}). Please check indentation, quotation marks and brackets.`,
  'format-version-unknown': (p) =>
    `Expected: format version ${p.expected}. Found: ${received(p.received)}. Please use the version of sozialraum that goes with it, or make the file anew.`,
  'key-unknown': ({ key, known }) =>
    `${quote(key)} has no meaning here.${knownAre(known, key)} Please check the spelling.`,
  'value-missing': (p) => `Something is missing here. Expected: ${expected(p.expected)}.`,
  'value-unexpected': (p) => `Expected: ${expected(p.expected)}. Found: ${received(p.received)}.`,
  'reference-unknown': ({ kind: name, id, known }) =>
    `${kind(name)} ${quote(id)} does not exist.${knownAre(known, id)} Please check the spelling.`,
  'id-duplicate': ({ kind: name, id }) =>
    `${kind(name)} ${quote(id)} occurs more than once. A name may stand here only once.`,
  'text-unquoted': (p) =>
    `Expected: a text. Found: ${p.received} without quotation marks. Please write "${p.received}".`,
  'denominator-missing': ({ form }) =>
    `Form ${quote(form)}: the denominator is missing. Please give it under “denominator”.`,
  'denominator-unexpected': ({ form }) =>
    `Form ${quote(form)}: there can be no denominator. Please remove “denominator” or change “form”.`,
  'selection-overlap': ({ dimension, total, part }) =>
    `Dimension ${quote(dimension)}: ${quote(part)} is part of ${quote(total)} and would be counted twice. Please name only one of them.`,
  'selection-without-total': ({ dimension }) =>
    `Dimension ${quote(dimension)}: it is said neither which categories are counted nor which one is the sum of all. Please name them under “filter”, or describe the sum under “sums”.`,
  'counting-units-differ': ({ numerator, denominator }) =>
    `The numerator counts ${countingUnit(numerator)}, the denominator ${countingUnit(denominator)}. Please check whether this is meant; otherwise the form “rate” is right.`,
  'confidence-unfit': ({ method, form }) =>
    `Form ${quote(form)}: the range ${quote(method)} does not go with it. Please choose “wilson” for shares, “byar” for rates and counts, or remove “confidence”.`,
  'ages-cut-group': ({ dimension, ages, groups }) =>
    groups === ''
      ? `Dimension ${quote(dimension)}: no category says which ages it stands for. Please give them under “ages”, or name the categories under “filter”.`
      : `Dimension ${quote(dimension)}: the ages ${ages} cannot be put together from the age groups (${groups}). Please choose bounds that cut through no group.`,
  'ages-beside-filter': ({ dimension }) =>
    `Dimension ${quote(dimension)}: there are age bounds and categories. Please give only one of them.`,
  'population-sources-mixed': ({ sources }) =>
    `Population figures of different sources stand side by side here (${sources
      .split(', ')
      .map((id) => POPULATIONS[id] ?? id)
      .join(', ')}). They count differently; please take the same one for numerator and denominator.`,
  'standard-part-conflict': ({ statistic, dimension }) =>
    `Statistic ${quote(statistic)}: “standard” already restricts the dimension ${quote(dimension)}, and the entry of the catalogue selects there itself. Please give “numerator” or “denominator” of this indicator yourself.`,
  'derivation-cycle': ({ cycle }) =>
    `These indicators need each other in a circle: ${cycle}. Please compute one of them from the figures of a statistic.`,
  'derivation-inputs-differ': ({ inputs }) =>
    `These indicators do not have the same form and base and cannot be added up or subtracted: ${inputs}.`,
  'per-capita-base': ({ indicator }) =>
    `Indicator ${quote(indicator)}: “per-capita” divides by a number of persons, which it is not. Please name an indicator of the form “count”, or take “ratio”.`,

  'column-missing': ({ column, known }) =>
    `Column ${quote(column)} is missing in the header.${knownAre(known, column)} Please check the spelling.`,
  'delimiter-guessed': ({ delimiter, columns }) =>
    `The delimiter is not given; ${SEPARATORS[delimiter] ?? quote(delimiter)} is assumed (${counted(columns, 'column', 'columns')}). If this is wrong, please give it under “delimiter”.`,
  'header-missing': ({ column }) =>
    `Column ${number(column)} has no heading and is left out. Please add the heading if the column is needed.`,
  'quote-invalid': (p) =>
    p.reason === 'unclosed'
      ? 'A quotation mark is opened but not closed. Please add it.'
      : 'A quotation mark stands within a field. Please double it ("") or remove it; if the file never quotes fields, the entry quotes: none says so.',
  'record-too-long': ({ limit }) =>
    `The line is longer than ${megabytes(limit)}, as no line of a table is. Probably the line ends are missing, or a quotation mark is not closed. Please export the file again.`,
  'row-width': (p) =>
    `Expected: ${counted(p.expected, 'field', 'fields')} as in the header. Found: ${number(p.received)}. Please check whether there is a delimiter too few or too many.`,
  'rows-none': ({ rows }) =>
    rows === 0
      ? 'There is nothing below the header. Please export the table again.'
      : `Of ${rows === 1 ? 'the one row' : `${number(rows)} rows`} none is selected. Please check “where”, “ignore” and the categories.`,
  'number-unreadable': (p) =>
    `Expected: a number. Found: ${received(p.received)}. If this is a sign, please explain it under “signs”.${alsoInRows(p.count)}`,
  'count-negative': (p) =>
    `Expected: a count from 0. Found: ${quote(p.received)}. Please correct the value.${alsoInRows(p.count)}`,
  'count-fractional': (p) =>
    `Expected: a whole number. Found: ${quote(p.received)}. Please check whether the signs for decimals and thousands are given rightly.${alsoInRows(p.count)}`,
  'period-unreadable': (p) =>
    `Expected: a period or reference date such as ${PERIODS}. Found: ${received(p.received)}. Please check the format.${alsoInRows(p.count)}`,
  'area-unknown': ({ area, count }) =>
    `Area ${quote(area)} is not known. Please check the spelling. Rows that are not needed can be left out under “ignore”.${alsoInRows(count)}`,
  'area-ambiguous': ({ area, codes, count }) =>
    `${quote(area)} is ambiguous: it may be ${codes}. Please name the level under “level”, or use codes instead of names.${alsoInRows(count)}`,
  'area-parent-unknown': ({ area, parent, known }) =>
    `Area ${quote(area)} should be part of ${quote(parent)}, which no coarser level has.${knownAre(known, parent)} Please check what is said under “parent”.`,
  'area-parts-mixed': ({ area, levels }) =>
    `${quote(area)} has parts on several levels (${levels}): as the sum of its parts it would be counted more than once, and disclosure control would reckon with wrong sums. Please enter an area without a level in between on that level too, or take a second division out; do not publish both then.`,
  'boundary-state-differs': (p) =>
    `Table and boundaries${p.date === '' ? '' : ` (as of ${p.date})`} are probably of different dates: ${p.absent === 1 ? '1 area is' : `${number(p.absent)} areas are`} without a number in the table, for example ${quote(p.absentExample)}${p.unknown === 0 ? '' : `; ${p.unknown === 1 ? '1 is' : `at least ${number(p.unknown)} are`} without boundaries, for example ${quote(p.unknownExample)}`}. Please use boundaries of the same date, or enter what has changed under “changes”.`,
  'area-outside-validity': (p) =>
    `Area ${quote(p.area)} has a value for ${period(p.period)}, although it did not exist then. Please check what is said under “changes”.${alsoInRows(p.count)}`,
  'category-unknown': ({ dimension, category, known, count }) =>
    `Dimension ${quote(dimension)} has no category ${quote(category)}.${knownAre(known, category)} Please add it under “categories”, or leave such rows out with “others: ignore”.${alsoInRows(count)}`,
  'categories-ignored': ({ dimension, categories, count }) =>
    `Dimension ${quote(dimension)}: ${count === 1 ? '1 row is' : `${number(count)} rows are`} left out as asked (${categories}).`,
  'label-ambiguous': ({ dimension, label, categories }) =>
    `Dimension ${quote(dimension)}: ${quote(label)} stands for several categories (${categories}). Please check whether the further columns under “where” tell them apart rightly.`,
  'labels-repeated': ({ dimension, labels }) =>
    `Dimension ${quote(dimension)}: these labels stand several times for each area and period: ${labels}. They probably belong to different groups whose indentation or heading was lost. Please take an export that tells them apart, or leave them out in the recipe.`,
  'observation-duplicate': ({ key, firstRow }) =>
    `There is already a value for ${key} in row ${firstRow}. Please delete one of the two rows.`,
  'problems-omitted': ({ count }) =>
    `From here on ${counted(count, 'more message of this kind is', 'more messages of this kind are')} not listed one by one.`,

  'xlsx-unreadable': (p) =>
    `The workbook cannot be read (${reason(p.reason)}). Please open it in Excel and save it again as XLSX or as CSV.`,
  'sheet-too-large': ({ rows, columns }) =>
    `The sheet reaches to row ${number(rows)} and column ${number(columns)}; no published table is that large. Please delete what stands far outside and save it again.`,
  'sheet-ambiguous': ({ sheets }) =>
    `The workbook holds several tables (${sheets}). Please name the sheet with --sheet, in a recipe with sheet.`,
  'table-not-found': ({ sheet }) =>
    `No table of counts can be made out ${sheet === '' ? 'in the file' : `on sheet ${quote(sheet)}`}. Expected: a row with headings, and below it rows with a label and numbers.`,
  'table-too-large': ({ cells, limit }) =>
    `The labels make ${number(cells)} possible cells, at most ${number(limit)} are audited. The list probably holds several tables; please split it.`,
  'table-columns-left-out': ({ columns }) =>
    `No counts and therefore not audited: ${columns}. Shares and amounts can tell suppressed values as well.`,
  'table-total-unclear': ({ totals }) =>
    `A total by its label, but not by its figures: ${totals}. It counts as any other here; please look what belongs to it.`,
  'table-total-contradicted': ({ total, count }) =>
    `${quote(total)} is not the sum of its parts in ${counted(count, 'case', 'cases')}, although all parts are given. Please ask the source.`,

  'person-level': ({ reason, columns }) =>
    `The file seems to have a row for each person or case: ${PERSONAL[reason]} (columns: ${columns}). sozialraum does not accept such data; nothing of it was stored. Please have the source system export counts, or remove the columns if they are not about single persons.`,
  'table-no-counts': ({ columns }) =>
    `The table has no counts, only shares, amounts or index values (${columns}). A statistic needs whole numbers from 0; sozialraum computes rates itself from numerator and denominator.`,
  'import-unclear': ({ expected: wanted, columns }) =>
    `It cannot be seen ${UNCLEAR[wanted]} (columns: ${columns}). Please add it to the recipe.`,
  'format-found': (p) => `Recognised: ${p.format} with ${counted(p.observations, 'value', 'values')}.`,
  'format-unsupported': (p) => formatAdvice(p.format),
  'columns-unlabelled': ({ columns }) =>
    `The file does not say what is in these columns: ${columns}. They are left out. Please take the table that the file was made from.`,
  'null-ambiguous': (p) =>
    `In column ${quote(p.column)} ${counted(p.count, 'value is', 'values are')} not there, and the file does not say whether they are secret or missing. Please take the table that the file was made from${p.origin === '' ? '' : `: ${p.origin}`}.`,
  'sign-unknown': (p) =>
    `The sign ${quote(p.sign)} is not explained in this format. Explained are: ${p.known.split(' ').map(quote).join(', ')}. Please ask who publishes the table, and explain it in the import recipe.${alsoInRows(p.count)}`,
  'area-not-existing': (p) =>
    `${counted(p.areas, 'area', 'areas')} did not exist at that time, for example ${p.example}. The dash is no zero but “does not apply”.`,
  'area-keys-mixed': (p) =>
    `The keys of the areas differ in length: ${p.lengths} digits. Areas stand beside their parts; a sum over all counts twice.`,
  'json-stat-rule': (p) => `This is no valid JSON-stat: ${jsonStatRule(p.rule)}`,
  'sdmx-dimensions-found': (p) =>
    `Read as dimensions: ${p.dimensions}. The file does not say so itself; please compare with its description.`,
  'description-left-out': (p) =>
    `The description contains ${quote(p.property)}, which is not used.${alsoInRows(p.count)}`,
  'cell-type': (p) =>
    `Expected by the description: ${p.expected}. Found: ${received(p.received)}.${alsoInRows(p.count)}`,
  ...geometrySentences(terms),

  'protection-table-open': ({ count }) =>
    `Nothing written: in at least ${counted(count, 'case', 'cases')} a confidential value can be calculated, or is not proven safe. Please publish fewer categories or coarser areas.`,
  'protection-columns-left-out': ({ columns }) =>
    `Nothing written: there are no counts in ${columns}. Shares and amounts tell what counts conceal; please delete these columns or compute them anew afterwards.`,
  'protection-incomplete': ({ publications, count, example }) =>
    `Publication ${quote(publications)} cannot be protected: in ${count === 1 ? '1 place' : `${number(count)} places`} a confidential value could be calculated, first here: ${example}. Nothing has been published. Please publish fewer categories or coarser areas.`,
  'methods-differ': ({ statistic, publications }) =>
    `Statistic ${quote(statistic)}: in the publications ${quote(publications)} its counts are protected in different ways. Who reads both could infer the ones from the others. Please give the same under “method” for all of them.`,
  'method-changed': ({ statistic, publication, date }) =>
    `Statistic ${quote(statistic)}: in ${quote(publication)} of ${date} counts of the same periods were protected in another way (method, base or key). Both together would tell more than each alone. Please keep method and key, or publish new periods only, in a statistic of their own.`,
  'method-impossible': ({ statistic, reason: why }) =>
    why === 'sums'
      ? `Statistic ${quote(statistic)}: totals contradict their parts, so it cannot be rounded this way. “check” names the places; please ask the source, or choose another method under “method”.`
      : `Statistic ${quote(statistic)}: no noise fulfils what is given under “method”. Please raise “variance” or “maximumNoise”, or lower “blocked”.`,
  'method-too-weak': ({ statistic, count, example }) =>
    `Statistic ${quote(statistic)}: in spite of rounding ${count === 1 ? '1 count that is too small' : `${number(count)} counts that are too small`} could be calculated or narrowed too far, first here: ${example}. Nothing has been published. Please choose a larger base under “method”, or “small-count-rounding”.`,
  'base-too-small': ({ statistic, base, needed }) =>
    `Statistic ${quote(statistic)}: rounding to ${number(base)} does not hide counts that are too small. Please give a “base” of at least ${number(needed)}.`,
  'key-missing': ({ statistic }) =>
    `Statistic ${quote(statistic)}: this method needs a secret key, always the same. Please name a file outside this folder with --key, or set SOZIALRAUM_KEY. “openssl rand -hex 16” makes a new one.`,
  'key-invalid': ({ digits }) =>
    `Expected: a key of ${number(digits)} hexadecimal digits, as “openssl rand -hex 16” makes it.`,
  'key-inside': ({ folder }) =>
    `The key lies in the folder ${quote(folder)} and would leave the house with it. Please keep it elsewhere.`,
  'ledger-unwritable': (p) =>
    `The record of what has been published cannot be written (${reason(p.reason)}). Without an entry nobody would know what is known already, so nothing has been published. Please make this folder writable, or copy it with its “ledger.json” to where it can be written. To have a look “sozialraum serve” is enough.`,
  ...qualitySentences(terms),
  'series-crosses-reform': ({ statistic, period, areas, estimated, missing }) =>
    `Statistic ${quote(statistic)}: the series crosses the reform of boundaries (${period}). Before it, values are estimated in ${number(estimated)} of ${number(areas)} areas and missing in ${number(missing)}; values before and after are comparable to a limited extent only.`,
};
