import type { TableTwin } from './table-twin.js';

/** What a figure says beside its drawing. */
export interface FigureWords {
  /** Says something: what stands out, not what the figure is about. */
  readonly title: string;
  /** Says what the figure is about: indicator, unit, level, period. */
  readonly subtitle: string;
  /** One or two sentences that a reader who sees nothing can do with. */
  readonly summary: string;
  readonly table: TableTwin;
}
