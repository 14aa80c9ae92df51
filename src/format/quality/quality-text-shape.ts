import type { MeasureKind } from '../../model/measure.js';
import type { Audience } from '../../model/publication.js';
import type { DeliveryCalendar, QualityAction, QualityAspect, QualityDimension } from '../../model/quality.js';
import type { ProtectionAtSource } from '../../model/source.js';

/** The texts of the report on quality that an office keeps. */
export interface QualityText {
  readonly title: (city: string) => string;
  readonly internal: string;
  readonly madeBy: (version: string, date: string) => string;
  readonly dimension: Readonly<Record<QualityDimension, string>>;
  readonly aspect: Readonly<Record<QualityAspect, string>>;
  readonly action: Readonly<Record<QualityAction, string>>;
  readonly overview: string;
  readonly statistic: string;
  readonly indicator: string;
  readonly nothing: string;
  readonly notAssessed: string;
  readonly columns: readonly [aspect: string, finding: string, places: string, action: string];
  readonly morePlaces: (left: string) => string;
  readonly facts: string;
  readonly factColumns: readonly [name: string, value: string];
  readonly countingUnit: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<MeasureKind, string>>;
  readonly source: string;
  readonly asOf: string;
  readonly protection: string;
  readonly protections: Readonly<Record<ProtectionAtSource, string>>;
  readonly definition: string;
  readonly use: string;
  readonly publishedIn: string;
  readonly nowhere: string;
  readonly audience: Readonly<Record<Audience, string>>;
  readonly delivery: string;
  readonly deliveryIs: (every: DeliveryCalendar['every'], days: string) => string;
  readonly periods: string;
  readonly periodsAre: (count: string, first: string, last: string) => string;
  readonly cells: string;
  readonly cellsAre: (values: string, suppressed: string, missing: string) => string;
  readonly unknown: string;
  readonly publication: (title: string) => string;
  readonly publicationIntro: string;
  readonly notPublished: string;
}
