const RULES: Readonly<Record<string, string>> = {
  ID_SIZE_LEN_MISMATCH: '“id” and “size” differ in length.',
  DIM_KEY_ID_MISMATCH: '“dimension” holds other dimensions than “id”.',
  VALUE_LEN_MISMATCH: 'There are not as many values as the dimensions ask for.',
  SPARSE_KEY_OUT_OF_RANGE: 'A value stands at a position that does not exist.',
  ROLE_ID_UNKNOWN: '“role” names a dimension that does not exist.',
  STATUS_LEN_MISMATCH: 'There are not as many statuses as values.',
  STATUS_KEY_OUT_OF_RANGE: 'A status stands at a position that does not exist.',
  METRIC_UNIT_MISSING: 'The measures have no unit.',
  INDEX_COUNT_MISMATCH: 'A dimension has not as many categories as “size” says.',
  INDEX_POSITIONS_INVALID: 'The categories of a dimension are not counted from 0 without gaps.',
  LABEL_KEY_UNKNOWN: 'A label belongs to no category.',
  LABEL_KEY_INCOMPLETE: 'Not every category has a label.',
  UNIT_KEY_UNKNOWN: 'A unit belongs to no category.',
  COORD_KEY_UNKNOWN: 'A coordinate belongs to no category.',
  NOTE_KEY_UNKNOWN: 'A note belongs to no category.',
  CHILD_ID_UNKNOWN: '“child” names a category that does not exist.',
  CHILD_CYCLE: 'The hierarchy of the categories goes round in a circle.',
  RECURSION_LIMIT: 'Collections lie too deep within each other.',
  BUNDLE_DEPRECATED: 'Several datasets in one document are no longer foreseen since version 2.',
  CUBE_SIZE_OVERFLOW: 'The dimensions ask for more values than anybody can have.',
  PARSE_ERROR: 'The text is no JSON.',
  STRUCTURAL_VIOLATION: 'Something is missing in the document here, or something else stands there.',
};

/** What a rule of JSON-stat asks for, in English. */
export const jsonStatRule = (rule: string): string => RULES[rule] ?? rule;

const ADVICE: Readonly<Record<string, string>> = {
  'description-empty': 'The description names no table with columns.',
  xls: 'This is a workbook of the old format XLS. Please open it in Excel or LibreOffice and save it as XLSX or CSV.',
  encrypted:
    'The workbook opens with a password. Please remove it in Excel under “File – Info – Protect Workbook”, and save it again.',
  pdf: 'This is a PDF file. Please ask its publisher for the table as CSV or XLSX.',
  png: 'This is a picture. Tables are read as CSV or XLSX.',
  jpeg: 'This is a picture. Tables are read as CSV or XLSX.',
  gif: 'This is a picture. Tables are read as CSV or XLSX.',
  html: 'This is a web page, not a table. Please download the file itself and do not save the page.',
  gzip: 'The file is compressed (gzip). Please unpack it.',
  shapefile: 'This is a shapefile. Boundaries belong under “geometry”.',
  geopackage: 'This is a GeoPackage. Boundaries belong under “geometry”.',
  boundaries: 'These are boundaries of areas and no table. Please name the file under areas, levels, geometry.',
  'area-matches':
    'This says which old and new areas correspond and is no table. readCrosswalkMatches reads it, to convert figures after a reform of boundaries.',
  'sdmx-ml': 'This is SDMX in XML. Please download the data as SDMX-CSV or SDMX-JSON.',
  'sdmx-structure':
    'The file only describes the structure of data and holds no values. Please download the data themselves.',
  'sdmx-delete': 'The file contains instructions to delete values; only complete data are read.',
  'json-stat-dimension': 'The file holds only a dimension with its categories and no values.',
  'json-stat-links': 'The file only refers to datasets and holds none itself. Please download the datasets.',
};

/** What to do with a file that is not read, in English. */
export const formatAdvice = (format: string): string =>
  ADVICE[format] ??
  'The format of the file is not known. CSV, XLSX, JSON-stat, SDMX and the other formats in the guide are read.';
