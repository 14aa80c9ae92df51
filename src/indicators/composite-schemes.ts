import type { CompositeScheme } from './composite-definition.js';

const standardised = { normalisation: 'z-score', ddof: 0, aggregation: 'sum', restandardise: true } as const;

const status: CompositeScheme = {
  ...standardised,
  edges: [
    { at: -1, onEdge: 'above' },
    { at: 1, onEdge: 'below' },
    { at: 1.5, onEdge: 'below' },
  ],
  classes: ['high', 'medium', 'low', 'very-low'],
};

const dynamics: CompositeScheme = {
  ...standardised,
  edges: [
    { at: -1, onEdge: 'above' },
    { at: 1, onEdge: 'below' },
  ],
  classes: ['positive', 'stable', 'negative'],
};

/**
 * Rules of indices in use. High values stand for disadvantage where the indicators do.
 *
 * - `berlin-status`, `berlin-dynamics`: Monitoring Soziale Stadtentwicklung; the published classes of 2019 and 2021 come out
 *   in every area. The dynamics are of changes over two years.
 * - `hamburg-status`, `hamburg-dynamics`: RISE Sozialmonitoring; changes over three years. Its class limits are not
 *   published: that they are Berlin's is inferred from the shares of its classes.
 * - `kommonitor-headline`: KomMonitor's Leitindikator in its form of 2020, an unclassed geometric mean of ranks.
 *
 * @see docs/methods/composite-indices.md
 * @example
 * ```ts
 * COMPOSITE_SCHEMES['berlin-dynamics'].classes // => ['positive', 'stable', 'negative']
 * ```
 */
export const COMPOSITE_SCHEMES = {
  'berlin-status': status,
  'berlin-dynamics': dynamics,
  'hamburg-status': status,
  'hamburg-dynamics': dynamics,
  'kommonitor-headline': {
    normalisation: 'ranked-min-max',
    ddof: 0,
    aggregation: 'geometric-mean',
    restandardise: false,
    edges: [],
    classes: [],
  },
} as const satisfies Record<string, CompositeScheme>;
