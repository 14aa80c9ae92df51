import type { ProblemSentences } from './problem-sentences.js';
import { formatAdvice, jsonStatRule } from './formats-en.js';
import { termsOf } from './terms.js';
import { webSentences } from './web-en.js';

const PERIODS = '2024, 2024-Q2, 2024-06, 2024-12-31 or 2024/25 (school year)';

const { quote, expected, received, kind, number, counted, share, megabytes, period, countingUnit, reason, knownAre } =
  termsOf('en', {
    quotes: ['“', '”'],
    or: 'or',
    nothing: 'nothing',
    known: (names) => `Known: ${names}.`,
    meant: (name) => `Perhaps ${name} is meant.`,
    kinds: {
      'task-area': 'Task area',
      'planning-table': 'Table of planning',
      'catalogue-entry': 'Catalogue entry',
      'calendar-entry': 'Calendar entry',
    },
    expectations: {
      text: 'a text',
      number: 'a number',
      list: 'a list',
      object: 'a group of entries',
      id: 'an id of small letters, digits and hyphens',
      'relative path': 'a path within the folder, with “/” and without “..”',
      'path or web address':
        'a path within the folder, with “/” and without “..”, or a web address in which passwords and access keys are variables only, such as ${PASSWORD}',
      date: 'a date such as 2024-12-31',
      url: 'a web address such as https://www.example.org',
      integer: 'a whole number',
      'at least 0': 'a number from 0',
      'at least 1': 'a number from 1',
      'at least one': 'at least one entry',
      '0 to 6': 'a number from 0 to 6',
      '2 to 1000': 'a number from 2 to 1000',
      'YYYY-MM': 'a month such as 2025-03',
      'MM-DD': 'month and day such as 12-31',
      period: `a period or reference date such as ${PERIODS}`,
      'ascending periods': 'periods in ascending order',
      'sums without a cycle': 'sums that do not refer to each other in a circle',
      'area hierarchy': 'a consistent hierarchy of areas',
      TopoJSON: 'a TopoJSON file',
    },
    reasons: {
      EACCES: 'no permission',
      EPERM: 'no permission',
      EROFS: 'write-protected',
      EISDIR: 'it is a folder',
      ENOENT: 'the folder is missing',
      ENOSPC: 'no space left on the disk',
      json: 'no valid JSON',
      zip: 'damaged, or no XLSX file',
      workbook: 'not built as expected',
      XLS_FILE_NOT_SUPPORTED: 'it is in the old format XLS',
      FILE_NOT_SUPPORTED: 'no XLSX file',
      INVALID_ZIP: 'damaged',
      NO_DATA: 'empty',
      'too-many-parts': 'more sheets and pictures than anybody needs',
      'too-deep': 'nested too deep',
      'too-many-aliases': 'too many aliases',
      'bad-indent': 'wrong indentation',
      'tab-as-indent': 'tab instead of spaces',
      'missing-char': 'a character is missing',
      'unexpected-token': 'unexpected character',
      'bad-scalar-start': 'a text begins with a special character',
      'multiline-implicit-key': 'an entry runs over several lines',
      'block-as-implicit-key': 'one colon too many or wrong indentation',
      'bad-dq-escape': 'one “\\” too many',
    },
  });

const PROTECTIONS: Readonly<Record<string, string>> = { rounded: 'rounded', perturbed: 'perturbed' };
const RINGS = {
  unclosed: 'is not closed: its last point must be its first',
  'too-few-points': 'has too few points',
  'not-finite': 'has coordinates that are not numbers',
  'hole-outside': 'has a hole outside its area',
  'self-crossing': 'crosses itself',
  'self-touching': 'touches itself',
  unchecked: 'has too many points to be searched for crossings',
} as const;
const alsoInPlaces = (count: number): string => (count === 1 ? '' : ` This holds for ${number(count)} places.`);
const GEOJSON_RULES = {
  properties: 'The properties of an area are not an object',
  id: 'The id of an area is neither text nor number',
  bbox: 'A bounding box has not four or six numbers',
  'foreign-member': 'An object has members that belong to another kind of object',
  dimensions: 'A position has more than three coordinates',
} as const;
const GEOMETRY_FORMATS = {
  shapefile: 'shapefile',
  geopackage: 'GeoPackage',
  topojson: 'TopoJSON file',
  zip: 'ZIP archive',
  gzip: 'packed file (gzip)',
} as const;
const GEOMETRY_FAULTS = {
  truncated: 'the file is cut off. Please copy or download all of it again',
  damaged: 'the file is damaged. Please have it exported again',
  'too-many': 'it has more parts than boundaries have. Please have the boundaries exported in less detail',
  'shape-type': 'it holds no areas. Please have the areas exported as polygons',
  geometry: 'a geometry in it is damaged, or not an area of straight lines. Please have it exported again',
  'dbf-missing': 'the file with the attributes (.dbf) is missing. Please put all files of the shapefile side by side',
  'dbf-damaged': 'the file with the attributes (.dbf) is damaged. Please have it exported again',
  'rows-differ': 'it has not as many attribute rows (.dbf) as shapes (.shp). Please use files of one export',
  path: 'the name of a file in it leads out of the archive. Please do not use it, and ask where it comes from',
  'package-missing': 'this needs the package “sql.js”. Please install it: npm install sql.js',
} as const;
const POPULATIONS: Readonly<Record<string, string>> = {
  register: 'population register',
  'official-updating': 'official updating',
  census: 'census',
};
const SEPARATORS: Readonly<Record<string, string>> = { '\t': 'tab', ' ': 'space' };

const alsoInRows = (count: number): string =>
  count > 1 ? ` This concerns ${number(count)} rows, of which the first is named.` : '';
const cases = (count: number): string => (count === 1 ? '1 case' : `${number(count)} cases`);
const valuesOf = (category: string): string => (category === '' ? 'Values' : `Values ${quote(category)}`);

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
    `The file is missing${folder === undefined ? '' : ` in the folder ${quote(folder)}`}. Please check its name and folder.${file === 'sozialraum.yaml' ? ' “npx sozialraum init” makes a new folder.' : ''}`,
  'file-exists': () => 'There is such a file already; it stays as it is. Please name another.',
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
    `${quote(total)} is not the sum of its parts in ${cases(count)}, although all parts are given. Please ask the source.`,

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
  'geometry-not-geojson': (p) =>
    `Expected: a GeoJSON file with areas. Found: ${received(p.received)}. Please export the boundaries as GeoJSON (FeatureCollection).`,
  'geometry-code-missing': ({ property }) =>
    `The area has no code ${quote(property)}. Please add it, or name the right property under “code”.`,
  'geometry-duplicate': ({ area }) =>
    `Area ${quote(area)} has several shapes with the same code. Please merge them or correct the code.`,
  'geometry-type-unsupported': (p) =>
    `Area ${quote(p.area)}: Expected: Polygon or MultiPolygon. Found: ${received(p.received)}.`,
  'geometry-ring-invalid': (p) =>
    `The boundary of area ${quote(p.area)} ${RINGS[p.reason]}. Please have the geometry corrected.`,
  'geometry-axis-swapped': ({ bbox }) =>
    `Latitude and longitude are swapped (${bbox}). Please export the file with the longitude first, or give the order of the axes.`,
  'geometry-crs-unknown': (p) =>
    `The coordinate system ${p.received === '' ? 'cannot be made out' : `${quote(p.received)} is not known`}. Please export the file in WGS 84 (EPSG:4326) or UTM (EPSG:25832, EPSG:25833).`,
  'geometry-crs-guessed': ({ crs }) =>
    `The coordinate system is not given; ${crs} is assumed. Please check whether the map is right.`,
  'geometry-crs-contradicted': ({ declared, found }) =>
    `The coordinate system is said to be ${quote(declared)}, by which the coordinates would not lie in Germany; by ${found} they do. Please give the right one under “crs”.`,
  'geometry-crs-parameters': ({ name, crs }) =>
    `The coordinate system is called ${quote(name)} but has other parameters. It has been read by its parameters: ${crs}. Please check whether the map is right.`,
  'geojson-rule': (p) => `${GEOJSON_RULES[p.rule]}; the file is read all the same.${alsoInPlaces(p.count)}`,
  'geometry-file-kind': (p) =>
    `Expected: boundaries as GeoJSON, TopoJSON, shapefile (also as ZIP) or GeoPackage. Found: ${received(p.received)}.`,
  'geometry-file-unreadable': (p) => `This ${GEOMETRY_FORMATS[p.format]} cannot be read: ${GEOMETRY_FAULTS[p.reason]}.`,
  'geometry-layer-unknown': ({ layer, known }) =>
    layer === ''
      ? `The file does not have exactly one layer. Please name one of these under “layer”: ${known}.`
      : `There is no layer ${quote(layer)} in the file. There are: ${known}.`,
  'geometry-homonym': ({ names, example, areas }) =>
    `${names === 1 ? '1 name stands' : `${number(names)} names stand`} for several areas, for example ${quote(example)} for ${areas}. Tables have to tell them apart by code, not by name.`,
  'geometry-winding': ({ clockwise, total }) =>
    `${number(clockwise)} of ${number(total)} outer boundaries ${clockwise === 1 ? 'runs' : 'run'} clockwise and ${clockwise === 1 ? 'has' : 'have'} been turned.`,
  'geometry-pseudo-area': (p) =>
    `Area ${quote(p.area)} covers ${share(p.share)} of all other areas and is probably the whole. It is not drawn.`,
  'geometry-missing': ({ area }) =>
    `Area ${quote(area)} has no shape and is absent from the map. Please add its boundaries.`,
  'geometry-not-nested': ({ area, parent }) =>
    `Area ${quote(area)} does not lie entirely within ${quote(parent)}, which it should be part of. Please check the assignment and the date of the boundaries.`,
  'geometry-overlap': (p) =>
    `The areas ${quote(p.area)} and ${quote(p.other)} overlap: ${share(p.share)} of the smaller one belong to both. Please check whether the boundaries are of the same date.`,
  'geometry-gap': (p) =>
    `Between the areas ${quote(p.area)} and ${quote(p.other)} there is ground that belongs to neither: ${share(p.share)} of the smaller one. Please check whether an area is missing there.`,
  'geometry-slivers': (p) =>
    `Boundaries do not match exactly: ${counted(p.overlaps, 'narrow overlap', 'narrow overlaps')} and ${counted(p.gaps, 'narrow gap', 'narrow gaps')}; the largest is between ${quote(p.area)} and ${quote(p.other)} (${share(p.share)} of the smaller one).`,
  'geometry-not-covered': (p) =>
    `The parts of area ${quote(p.area)} cover only ${share(p.share)} of it. Please check whether a part is missing.`,
  'geometry-enlarged': ({ area }) => `Area ${quote(area)} is very small and is drawn a little larger.`,

  'protection-table-open': ({ count }) =>
    `Nothing written: in at least ${cases(count)} a confidential value can be calculated, or is not proven safe. Please publish fewer categories or coarser areas.`,
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
  'quality-zeros-suspicious': ({ category, periods, zeros, smallest }) =>
    `${valuesOf(category)}, ${periods}: up to ${counted(zeros, 'area has', 'areas have')} 0, but none has a value from 1 to ${number(smallest - 1)}. Small values were probably set to 0 before delivery. Please ask the source; such zeros are to be entered as suppressed.`,
  'quality-all-zero': ({ category, periods }) =>
    `${valuesOf(category)}, ${periods}: all areas have 0, in other periods they do not. The values were probably not there. Please ask the source.`,
  'quality-parts-exceed-total': ({ total, parts, count, example }) =>
    `${parts} is more than ${quote(total)} in ${cases(count)}, first: ${example}. Please ask the source.`,
  'quality-parts-differ': ({ total, parts, count, example }) =>
    `${parts} is less than ${quote(total)} in ${cases(count)}, first: ${example}. Please ask the source.`,
  'quality-identity-break': ({ total, parts, period: at, before, after }) =>
    `${parts} = ${quote(total)} holds in ${before}% of cases before ${period(at)}, since then in ${after}%. The definition has probably changed. Please enter the break under “breaks”.`,
  'quality-remainder': ({ level, count, example }) =>
    `Level ${quote(level)}: the total is not the sum of its parts in ${cases(count)}, first: ${example}. If the rest belongs to no area (persons without an address, say), please name the level under “remainder”.`,
  'quality-remainder-declared': ({ level, count, small, example }) =>
    `Level ${quote(level)}: the total is more or less than the sum of its parts in ${cases(count)}, first: ${example}. The rest is named under “remainder” and is protected; in ${cases(small)} it is so small that it must be kept confidential.`,
  'quality-remainder-small': ({ level, count, example }) =>
    `Level ${quote(level)}: the rest between the total and the sum of its parts is so small in ${cases(count)} that it must be kept confidential itself, first: ${example}. For it to be protected, the level must stand under “remainder”.`,
  'quality-units-mixed': ({ column, labels }) =>
    `Column ${quote(column)}: beside counts there are shares, amounts or means here (${labels}). Please separate them; they must not be added.`,
  'quality-levels-contradict': ({ level, count, example }) =>
    `Level ${quote(level)}: the parts are more than their total in ${cases(count)}, first: ${example}. Please ask the source.`,
  'quality-tables-differ': ({ other, count, example }) =>
    `The total is another than in ${quote(other)} in ${cases(count)}, first: ${example}. Both count the same. Please ask the source which one holds.`,
  'quality-source-protection': ({ protection, count, checked }) =>
    `${number(count)} of ${number(checked)} sums ${count === 1 ? 'does' : 'do'} not follow from ${count === 1 ? 'its' : 'their'} parts because the source has ${PROTECTIONS[protection] ?? protection} the values for protection. This is intended and not corrected; it belongs in the notes.`,
  'quality-noise-suspected': ({ count, checked }) =>
    `${number(count)} of ${number(checked)} sums ${count === 1 ? 'is' : 'are'} a little above or below ${count === 1 ? 'its' : 'their'} parts, as if the values had been rounded or perturbed at the source. Please ask it, and enter the answer under “protection”.`,
  'quality-undocumented': ({ missing }) =>
    `Information is missing that is needed to understand the statistic: ${missing}. Please add it under “quality”, the state of the data (“asOf”) at the source.`,
  'quality-known-error': ({ error }) => `A known error is entered: ${error}${/[.!?]$/.test(error) ? '' : '.'}`,
  'quality-areas-missing': ({ count, periods, example }) =>
    `${periods}: the table has no value for ${count === 1 ? '1 area' : `up to ${number(count)} areas`}, first: ${example}. Please ask for the values.`,
  'quality-areas-truncated': ({ count, periods, last }) =>
    `${periods}: after the area ${quote(last)} ${count === 1 ? 'the last one is' : `all ${number(count)} further ones are`} missing. The table has probably been cut off. Please ask for all of it.`,
  'quality-cells-missing': ({ count, share: part, example }) =>
    `${count === 1 ? 'One value is' : `${number(count)} values are`} missing (${share(part)}), first: ${example}. Please find out what holds there.`,
  'quality-periods-missing': ({ periods }) =>
    `The series has a gap: ${periods}. Please ask for the periods in between.`,
  'quality-overdue': ({ period: at, due, days }) =>
    `After ${period(at)} the next delivery has been due for ${counted(days, 'day', 'days')} (${period(due)}). Please ask for it.`,
  'quality-late': ({ period: at, days, allowed }) =>
    `The values for ${period(at)} came ${counted(days, 'day', 'days')} after the end of the period, agreed: ${number(allowed)}.`,
  'quality-period-unfinished': ({ period: at, date }) =>
    `The period ${period(at)} ends only after the state of the data (${period(date)}). Please find out whether the values are provisional or wrongly dated.`,
  'quality-shift': ({ period: at, areas, share: part }) =>
    `From ${period(at)} on the values in ${share(part)} of ${number(areas)} areas jump the same way and further than usual. What is counted may have changed. If so, please enter the break under “breaks”.`,
  'quality-revisions': ({ provisional, revised, estimated }) =>
    `The source marks values as provisional (${number(provisional)}), revised (${number(revised)}) or estimated (${number(estimated)}).`,
  'quality-boundaries-changed': ({ count, example }) =>
    `${number(count)} ${count === 1 ? 'area' : 'areas'} came to exist or ceased to within the time of the series, first: ${example}. There, series before and after are comparable to a limited extent only.`,
  'quality-outliers-series': ({ count, example }) =>
    `${count === 1 ? 'One value stands' : `${number(count)} values stand`} out of their own series, most of all: ${example}. Please check whether this is right.`,
  'quality-outliers-areas': ({ count, example }) =>
    `${count === 1 ? 'One value lies' : `${number(count)} values lie`} far from those of the other areas, most of all: ${example}. Please check whether this is right.`,
  'quality-digits': ({ digits, share: part, count }) =>
    `Of ${number(count)} values ${share(part)} end in ${digits}, far more than expected. They have probably been rounded or estimated. Please ask the source.`,
  'quality-rounded': ({ base, count }) =>
    `All ${number(count)} values are multiples of ${number(base)}, as if they were rounded. Please ask the source, and enter the answer under “protection”.`,
  'quality-series-identical': ({ count, example }) =>
    `${count === 1 ? 'One series is' : `${number(count)} series are`} the same as that of another area throughout, first: ${example}. Please check whether rows stand there twice.`,
  'quality-periods-identical': ({ periods }) =>
    `Periods have the same values throughout: ${periods}. A delivery has probably been read twice. Please find out which period is right.`,
  'quality-categories-identical': ({ categories }) =>
    `Categories have the same values throughout: ${categories}. Please check whether a column is read twice.`,
  'series-crosses-reform': ({ statistic, period, areas, estimated, missing }) =>
    `Statistic ${quote(statistic)}: the series crosses the reform of boundaries (${period}). Before it, values are estimated in ${number(estimated)} of ${number(areas)} areas and missing in ${number(missing)}; values before and after are comparable to a limited extent only.`,
};
