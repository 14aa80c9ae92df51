import type { Language } from '../model/text.js';

type Names = Readonly<Record<Language, readonly string[]>>;

/** Names of the months. Asked of `Intl`, the first date of a page would cost more than drawing its map. */
export const MONTHS: Names = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** The same as short as a table's head needs them. */
export const SHORT_MONTHS: Names = {
  de: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
};
