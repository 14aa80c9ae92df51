const RULES: Readonly<Record<string, string>> = {
  ID_SIZE_LEN_MISMATCH: '„id“ und „size“ sind verschieden lang.',
  DIM_KEY_ID_MISMATCH: '„dimension“ enthält andere Merkmale als „id“.',
  VALUE_LEN_MISMATCH: 'Es sind nicht so viele Werte, wie die Merkmale verlangen.',
  SPARSE_KEY_OUT_OF_RANGE: 'Ein Wert steht an einer Stelle, die es nicht gibt.',
  ROLE_ID_UNKNOWN: '„role“ nennt ein Merkmal, das es nicht gibt.',
  STATUS_LEN_MISMATCH: 'Es sind nicht so viele Kennzeichen wie Werte.',
  STATUS_KEY_OUT_OF_RANGE: 'Ein Kennzeichen steht an einer Stelle, die es nicht gibt.',
  METRIC_UNIT_MISSING: 'Zu den Messgrößen fehlt die Einheit.',
  INDEX_COUNT_MISMATCH: 'Ein Merkmal hat nicht so viele Ausprägungen, wie „size“ sagt.',
  INDEX_POSITIONS_INVALID: 'Die Ausprägungen eines Merkmals sind nicht lückenlos von 0 an gezählt.',
  LABEL_KEY_UNKNOWN: 'Eine Bezeichnung gehört zu keiner Ausprägung.',
  LABEL_KEY_INCOMPLETE: 'Nicht jede Ausprägung hat eine Bezeichnung.',
  UNIT_KEY_UNKNOWN: 'Eine Einheit gehört zu keiner Ausprägung.',
  COORD_KEY_UNKNOWN: 'Eine Koordinate gehört zu keiner Ausprägung.',
  NOTE_KEY_UNKNOWN: 'Eine Anmerkung gehört zu keiner Ausprägung.',
  CHILD_ID_UNKNOWN: '„child“ nennt eine Ausprägung, die es nicht gibt.',
  CHILD_CYCLE: 'Die Gliederung der Ausprägungen führt im Kreis.',
  RECURSION_LIMIT: 'Sammlungen liegen zu tief ineinander.',
  BUNDLE_DEPRECATED: 'Mehrere Datensätze in einem Dokument sind seit Version 2 nicht mehr vorgesehen.',
  CUBE_SIZE_OVERFLOW: 'Die Merkmale verlangen mehr Werte, als irgendjemand haben kann.',
  PARSE_ERROR: 'Der Text ist kein JSON.',
  STRUCTURAL_VIOLATION: 'Dem Dokument fehlt hier etwas, oder es steht etwas anderes da.',
};

/** What a rule of JSON-stat asks for, in German. */
export const jsonStatRule = (rule: string): string => RULES[rule] ?? rule;

const ADVICE: Readonly<Record<string, string>> = {
  'description-empty': 'Die Beschreibung nennt keine Tabelle mit Spalten.',
  xls: 'Das ist eine Arbeitsmappe im alten Format XLS. Bitte öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie als XLSX oder CSV.',
  encrypted:
    'Die Arbeitsmappe ist mit einem Passwort geschützt. Bitte entfernen Sie es in Excel unter „Datei – Informationen – Arbeitsmappe schützen“, und speichern Sie sie neu.',
  pdf: 'Das ist eine PDF-Datei. Bitte fragen Sie die herausgebende Stelle nach der Tabelle als CSV oder XLSX.',
  png: 'Das ist ein Bild. Gelesen werden Tabellen als CSV oder XLSX.',
  jpeg: 'Das ist ein Bild. Gelesen werden Tabellen als CSV oder XLSX.',
  gif: 'Das ist ein Bild. Gelesen werden Tabellen als CSV oder XLSX.',
  html: 'Das ist eine Webseite, keine Tabelle. Bitte laden Sie die Datei selbst herunter, statt die Seite zu speichern.',
  gzip: 'Die Datei ist gepackt (gzip). Bitte entpacken Sie sie.',
  shapefile: 'Das ist ein Shapefile. Grenzen gehören unter „geometry“.',
  geopackage: 'Das ist ein GeoPackage. Grenzen gehören unter „geometry“.',
  boundaries:
    'Das sind Grenzen von Gebieten und keine Tabelle. Bitte nennen Sie die Datei unter areas, levels, geometry.',
  'area-matches':
    'Das ist eine Zuordnung alter und neuer Gebiete und keine Tabelle. Zum Umrechnen nach einer Gebietsreform liest sie readCrosswalkMatches.',
  'sdmx-ml': 'Das ist SDMX in XML. Bitte laden Sie die Daten als SDMX-CSV oder SDMX-JSON herunter.',
  'sdmx-structure':
    'Die Datei beschreibt nur den Aufbau von Daten und enthält keine Werte. Bitte laden Sie die Daten selbst herunter.',
  'sdmx-delete': 'Die Datei enthält Anweisungen zum Löschen von Werten; nur vollständige Daten werden gelesen.',
  'json-stat-dimension': 'Die Datei enthält nur ein Merkmal mit seinen Ausprägungen und keine Werte.',
  'json-stat-links':
    'Die Datei verweist nur auf Datensätze und enthält selbst keine. Bitte laden Sie die Datensätze herunter.',
};

/** What to do with a file that is not read, in German. */
export const formatAdvice = (format: string): string =>
  ADVICE[format] ??
  'Das Format der Datei ist nicht bekannt. Gelesen werden CSV, XLSX, JSON-stat, SDMX und die weiteren Formate in der Anleitung.';
