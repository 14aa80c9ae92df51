import type { TableMetadata } from './observation-table.js';
import { withoutUndefined } from './without-undefined.js';

/** How often KomMonitor expects new figures. */
export type UpdateInterval = 'ARBITRARY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'QUARTERLY' | 'HALF_YEARLY' | 'YEARLY';

/** What KomMonitor asks for of an indicator that a table does not say. */
export interface KomMonitorDescription {
  readonly name: string;
  readonly description: string;
  readonly unit: string;
  readonly contact: string;
  readonly updateInterval: UpdateInterval;
  readonly interpretation?: string;
  readonly tags?: readonly string[];
  /** The id of a topic in the KomMonitor that takes the indicator in. */
  readonly topicReference?: string;
  /** Digits after the decimal sign. */
  readonly precision?: number;
}

/** The metadata of an indicator as the administration of KomMonitor takes them in. */
export interface KomMonitorMetadata {
  readonly datasetName: string;
  readonly unit: string;
  readonly creationType: 'INSERTION';
  readonly interpretation: string;
  readonly isHeadlineIndicator: false;
  readonly tags: readonly string[];
  readonly topicReference?: string;
  readonly precision?: number;
  readonly regionalReferenceValues: readonly [];
  readonly metadata: {
    readonly description: string;
    readonly contact: string;
    readonly datasource: string;
    readonly updateInterval: UpdateInterval;
    readonly sridEPSG: 4326;
    readonly lastUpdate?: string;
    readonly note?: string;
  };
}

/**
 * The metadata of an indicator for KomMonitor, beside its values as `writeKomMonitorIndicator` has them. KomMonitor has no
 * fields for polarity, licence and protection: the licence and the notes of the table go into its one note.
 *
 * @see https://github.com/KomMonitor/data-management
 *
 * @example
 * ```ts
 * komMonitorMetadata({ source: 'Amt', notes: [] }, { name: 'Quote', description: '', unit: '%', contact: 'Amt', updateInterval: 'YEARLY' }).metadata.datasource // => 'Amt'
 * ```
 */
export function komMonitorMetadata(table: TableMetadata, about: KomMonitorDescription): KomMonitorMetadata {
  const { name, unit, description, contact, updateInterval, interpretation = '', tags = [] } = about;
  const notes = [...(table.licence === undefined ? [] : [table.licence]), ...table.notes];
  return {
    datasetName: name,
    unit,
    creationType: 'INSERTION',
    interpretation,
    isHeadlineIndicator: false,
    tags,
    ...withoutUndefined({ topicReference: about.topicReference, precision: about.precision }),
    regionalReferenceValues: [],
    metadata: {
      description,
      contact,
      datasource: table.source ?? '',
      updateInterval,
      sridEPSG: 4326,
      ...withoutUndefined({ lastUpdate: table.asOf, note: notes.length > 0 ? notes.join('\n') : undefined }),
    },
  };
}
