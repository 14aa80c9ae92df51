import type { PageText } from './page-text-shape.js';

export const en: PageText = {
  fictional: (city) => `${city} is an invented city. All names, boundaries and figures on this page are fictional.`,
  intro: 'Figures on social conditions in the areas of the city: as a map, over time and as a table.',
  topics: 'Topics',
  aboutHeading: 'What protects these figures',
  about:
    'Before figures are published, small counts are suppressed, and as many more values as it takes that the suppressed ones cannot be computed back. Suppressed (•), unknown (.) and zero are three different things; maps, charts, tables and files tell them apart.',
  aboutAltered:
    'Before figures are published, counts are changed so that nobody can be recognised. What still holds is said here:',
  madeBy: (version) => `Made with sozialraum ${version}.`,
  digest: 'Digest of the published figures (SHA-256 of the CSV files for programs):',
  dataHeading: 'Data to download',
  dataIntro: 'The same figures as files. Licence and source are in every file.',
  dataColumns: ['Indicator', 'Definition', 'Files'],
  csvGerman: 'CSV for Excel (German)',
  csvPlain: 'CSV for programs',
  jsonStat: 'JSON-stat',
  embedHeading: 'Embed in your own website',
  embedIntro: 'One script file and a piece of HTML are enough; nothing is loaded from other servers.',
  embedBlocks: 'Example page with div blocks (for any CMS)',
  embedElements: 'Example page with custom elements',
  publisher: 'Published by',
  contact: 'Contact',
  skip: 'Skip to content',
  backToPage: 'To the whole publication',
  webmasterTitle: (city) => `Example page: embedding ${city}`,
  webmasterIntro:
    'This page loads a single script file. Without script the tables stay; with it they become map, trend and matrix.',
  area: 'Area',
  columns: {
    areaCode: 'Area code',
    area: 'Area',
    level: 'Level',
    period: 'Period',
    value: 'Value',
    numerator: 'Numerator',
    denominator: 'Denominator',
    lower: 'Chance fluctuation from',
    upper: 'Chance fluctuation to',
    note: 'Note',
  },
};
