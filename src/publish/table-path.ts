/** The files of an indicator, by the end of their names. */
export const INDICATOR_FILES = ['json', 'csv', 'plain.csv'] as const;

/** One of {@link INDICATOR_FILES}. */
export type IndicatorFile = (typeof INDICATOR_FILES)[number];

/** Where the figures of an indicator lie, seen from the publication's folder. */
export function tablePath(indicator: string, ending: IndicatorFile): string {
  return `data/${indicator}.${ending}`;
}
