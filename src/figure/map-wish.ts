/** How a map is wished for that is not of the usual kind, in the words of a page: English ones, or German ones. */
export interface MapWish {
  /** `choropleth` (`flaechen`), `symbols` (`kreise`), `bivariate` (`zwei`) or `dynamics` (`dynamik`). */
  readonly view?: string | undefined;
  /** `quantile` (`quantile`), `equal` (`gleich`), `natural` (`natuerlich`), `deviation` (`abweichung`) or `diverging` (`mitte`). */
  readonly classes?: string | undefined;
  /** Bounds with spaces between them: `10 20,5 30`. */
  readonly breaks?: string | undefined;
  /** How many classes, 2 to 5. */
  readonly classCount?: number | undefined;
  /** What classes diverge about: `city` (`stadt`), `target` (`ziel`), or a number. */
  readonly about?: string | undefined;
  /** Bounds of the period shown alone. */
  readonly breaksPerPeriod?: boolean | undefined;
  /** Id of the second indicator. */
  readonly second?: string | undefined;
  /** Over how many years a change is looked at; 2 unless it says more. */
  readonly years?: number | undefined;
}

/** True where a map is wished for that is not the usual one. */
export function isKindWished({ view, classes, breaks, classCount, about, breaksPerPeriod, second }: MapWish): boolean {
  return [view, classes, breaks, about, breaksPerPeriod, second].some(Boolean) || typeof classCount === 'number';
}
