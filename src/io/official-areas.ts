import { readPeriod } from '../model/period.js';

/** Variables of GENESIS, of the regional database and of the census whose values are areas. */
const AREA_VARIABLES = new Set(['DG', 'DINSG', 'DLAND', 'REGBEZ', 'KREISE', 'GEMEIN', 'STADTE', 'VERBGEM']);

/** True for a variable whose values are areas. */
export const isAreaVariable = (code: string): boolean => AREA_VARIABLES.has(code) || /^GEO[A-Z]{2}\d$/.test(code);

interface Reform {
  readonly since: string;
  readonly gone: RegExp;
  readonly made: RegExp;
}

/**
 * Reforms of districts (Kreise) since 2007: official tables list the keys of before and after for all years, and put a
 * dash where a district did not exist.
 *
 * @see Statistisches Bundesamt, Gemeindeverzeichnis: Namens-, Grenz- und Schlüsseländerungen
 */
const REFORMS: readonly Reform[] = [
  { since: '2007-07-01', gone: /^15(?:[123]\d\d)$/, made: /^15(?:00[1-3]|08[1-9]|09[01])$/ },
  {
    since: '2008-08-01',
    gone: /^14(?:[123]\d\d)$/,
    made: /^14(?:511|521|522|523|524|612|625|626|627|628|713|729|730)$/,
  },
  { since: '2009-10-21', gone: /^(?:05313|05354)$/, made: /^05334$/ },
  { since: '2011-09-04', gone: /^13(?:001|002|005|006|05\d|06[0-2])$/, made: /^1307[1-6]$/ },
  { since: '2016-11-01', gone: /^(?:03152|03156)$/, made: /^03159$/ },
  { since: '2021-07-01', gone: /^16056$/, made: /^$/ },
];

/** False for a district in a period at the end of which it did not exist. Keys of others than districts exist always. */
export function districtExists(key: string, period: string): boolean {
  const end = readPeriod(period)?.end;
  if (end === undefined || key.length !== 5) return true;
  return REFORMS.every(({ since, gone, made }) => {
    const isAfter = end >= (readPeriod(since)?.start ?? Infinity);
    return isAfter ? !gone.test(key) : !made.test(key);
  });
}
