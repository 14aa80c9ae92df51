import type { MapTexts, MatrixTexts, PlanningTexts, Texts, TrendTexts } from './de.js';

/** What elements say of themselves, in English. */
export const en: Texts = {
  loading: 'Loading data …',
  failed: 'The data cannot be shown.',
  retry: 'Try again',
  empty: 'No data available',
  noIndicator: 'No indicator has been published.',
  noValues: (level, others) =>
    others.length > 0
      ? `There are no values for ${level}. They exist for: ${others.join(', ')}.`
      : `There are no values for ${level}.`,
  table: 'As a table',
  downloads: 'Download',
  shareTitle: 'Share and cite',
  partMissing: 'This part could not be loaded.',
  help: 'How to use',
  problems: {
    'file-missing': 'There is no file at the address given.',
    'file-too-large': 'The file is too large to be shown here.',
    'file-empty': 'There are no data here.',
    'file-unreadable': 'The file cannot be reached at the moment.',
    'format-version-unknown':
      'The file has another version than this display. Please publish again or renew the script.',
  },
  problem: 'The file does not have the expected content.',
};

export const enMap: MapTexts = {
  kind: 'Map',
  indicator: 'Indicator',
  level: 'Level',
  find: 'Find an area',
  near: 'Neighbours',
  play: 'Play',
  pause: 'Pause',
  ranking: 'Ranking',
  areas: (count) => `${count} ${count === 1 ? 'area' : 'areas'}`,
  only: (areas, label) => `${areas}: ${label}`,
  all: 'All areas',
  quantiles: 'Classes with about equally many values (quantiles); the bounds hold for all periods.',
  whole: (city) => `${city} as a whole`,
  selected: (area) => `${area} selected.`,
  deselected: (area) => `${area} no longer selected.`,
};

export const enTrend: TrendTexts = {
  kind: 'Course over time',
  choosePeriod: (period) => `Choose a ${period.toLowerCase()}`,
  view: 'View',
  views: { values: 'Values', index: 'Index (start = 100)', change: 'Change', multiples: 'Each area by itself' },
  addArea: 'Area to compare',
  choose: 'Please choose',
  add: 'Add',
  full: 'No more than six areas can be shown at once.',
  removed: (area) => `${area} is no longer shown.`,
  lines: (period, unit) => `Values ${period} (${unit})`,
};

export const enMatrix: MatrixTexts = {
  kind: 'Matrix',
  level: 'Level of areas',
  view: 'View',
  views: { classes: 'Values in classes', ranks: 'Ranks', comparison: 'Comparison with the city' },
  grouping: 'Grouping',
  ungrouped: 'none',
  filter: 'Find rows',
  found: (count) => (count === 1 ? '1 row found.' : `${count} rows found.`),
  nothingFound: 'No row has this name.',
  scroll: 'table, scrolls sideways',
  sorted: (column, kind, direction) => {
    const isDown = direction === 'descending';
    const first = {
      numbers: `${isDown ? 'highest' : 'lowest'} value first`,
      marks: `${isDown ? 'strongest' : 'weakest'} relation first`,
      states: `need for development ${isDown ? 'first' : 'last'}`,
    };
    return `Ordered by ${column}, ${first[kind as keyof typeof first]}.`;
  },
  unsorted: 'In the usual order.',
  shows: (period) => `The table shows ${period}.`,
};

export const enPlanning: PlanningTexts = {
  today: 'today',
  kind: 'Kind',
  allKinds: 'All kinds',
  plan: 'Plan',
  allPlans: 'All plans',
  andMore: (count: number) => `and ${count} more`,
  picked: (title: string) => `${title} selected.`,
  unpicked: (title: string) => `${title} no longer selected.`,
  none: 'Nothing of this is recorded in the planning.',
  choose: 'Choose a plan or department to read here what it touches and what it is about.',
  showIndicator: (title: string) => `Show ${title} in the other figures`,
};
