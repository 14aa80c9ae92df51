// The walls of the house: which room may look into which, and which third parties it may use.
// error.ts is open to all rooms.

const core = [
  'model',
  'stats',
  'format',
  'indicators',
  'disclosure',
  'quality',
  'caseload',
  'planning',
  'services',
  'figure',
  'io',
];

const rooms = {
  model: { looksInto: [], uses: [] },
  stats: { looksInto: [], uses: ['d3-array', 'simple-statistics'] },
  format: { looksInto: ['model'], uses: [] },
  indicators: { looksInto: ['model', 'stats'], uses: [] },
  caseload: { looksInto: ['model', 'stats'], uses: [] },
  disclosure: { looksInto: ['model', 'stats'], uses: ['highs'] },
  quality: { looksInto: ['model', 'stats'], uses: [] },
  planning: { looksInto: ['model', 'stats', 'indicators'], uses: [] },
  services: { looksInto: ['model', 'stats', 'indicators'], uses: [] },
  figure: { looksInto: ['model', 'format', 'stats', 'planning'], uses: ['d3-array', 'topojson-client'] },
  io: {
    looksInto: ['model', 'format'],
    uses: [
      'arquero',
      'proj4',
      'read-excel-file',
      'shapefile',
      'topojson-client',
      'topojson-server',
      'topojson-simplify',
      'valibot',
    ],
  },
  publish: { looksInto: core, uses: [] },
  node: { looksInto: [...core, 'publish'], uses: ['@duckdb/node-api', 'commander', 'pg', 'sql.js', 'valibot', 'yaml'] },
  browser: { looksInto: [...core, 'publish'], uses: [] },
};
const oneFileEach = [
  '@duckdb/node-api',
  'arquero',
  'pg',
  'proj4',
  'react',
  'read-excel-file',
  'shapefile',
  'simple-statistics',
  'sql.js',
  'topojson-server',
  'topojson-simplify',
  'commander',
  'yaml',
];
const componentsUse = ['lit', 'lit-html', 'lit-element', '@lit/[^/]+', 'react'];

const packages = (names) => `(^|/)node_modules/(@types/)?(${names.join('|')})/`;
const wall = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const roomWalls = Object.entries(rooms).flatMap(([room, { looksInto, uses }]) => [
  wall(
    `room-${room}`,
    `src/${room} may look into: ${looksInto.join(', ') || 'nothing'}`,
    { path: `^src/${room}/` },
    { path: '^src/', pathNot: `^src/(error\\.ts$|(${[room, ...looksInto].join('|')})/)` },
  ),
  wall(
    `third-parties-${room}`,
    `src/${room} may use: ${uses.join(', ') || 'nothing'}`,
    { path: `^src/${room}/` },
    { path: '(^|/)node_modules/', ...(uses.length > 0 && { pathNot: packages(uses) }) },
  ),
]);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomWalls,
    ...oneFileEach.map((name) => ({
      name: `one-file-for-${name}`,
      comment: `${name} is met in one file of src/, so that it can be replaced there`,
      severity: 'error',
      from: {},
      module: { path: packages([name]), numberOfDependentsMoreThan: 1 },
    })),
    wall('no-cycles', 'no module may, however indirectly, import itself', {}, { circular: true }),
    wall(
      'no-new-room',
      'a room of src/ needs an entry in this file',
      { path: '^src/(?!index\\.ts$|error\\.ts$)', pathNot: `^src/(${Object.keys(rooms).join('|')})/` },
      {},
    ),
    wall(
      'core-is-pure',
      'src/ knows no UI and no test',
      { path: '^src/' },
      { path: `^(components|stories|test|docs|scripts)/|${packages(componentsUse)}` },
    ),
    wall(
      'core-runs-anywhere',
      'src/ uses no Node built-ins, src/node apart',
      { path: '^src/', pathNot: '^src/node/' },
      { dependencyTypes: ['core'] },
    ),
    wall(
      'front-door-without-node',
      'the front door leads to no Node',
      { path: '^src/index\\.ts$' },
      { path: '^src/node/' },
    ),
    wall(
      'front-door-without-browser',
      'the front door leads to no worker and no page',
      { path: '^src/index\\.ts$' },
      { path: '^src/browser/' },
    ),
    wall(
      'arquero-has-its-own-door',
      'arquero makes functions of text: nothing leads to it but its own entry point',
      { path: '^(src|components)/' },
      { path: '^src/io/arquero\\.ts$' },
    ),
    wall(
      'front-door-is-bare',
      'the front door only re-exports',
      { path: '^src/(index|error)\\.ts$' },
      { path: '(^|/)node_modules/' },
    ),
    wall(
      'components-use-the-front-door',
      'components/ imports src/index.ts only',
      { path: '^components/' },
      { path: '^src/', pathNot: '^src/index\\.ts$' },
    ),
    wall(
      'third-parties-components',
      `components/ may use: ${componentsUse.join(', ')}`,
      { path: '^components/' },
      { path: '(^|/)node_modules/', pathNot: packages(componentsUse) },
    ),
    wall(
      'components-run-in-a-browser',
      'components/ use no Node built-ins',
      { path: '^components/' },
      { dependencyTypes: ['core'] },
    ),
    wall(
      'components-know-no-test',
      'components/ ship without stories and tests',
      { path: '^components/' },
      { path: '^(stories|test|docs|scripts)/' },
    ),
    wall(
      'definitions-are-leaves',
      'x/x.ts registers a tag; only components/index.ts and react.ts, stories and tests import it',
      { path: '^components/', pathNot: '^components/(index|react)\\.ts$' },
      { path: '^components/([^/]+)/\\1\\.ts$' },
    ),
    wall(
      'stories-use-what-ships',
      'stories use the elements, the front door and the fixtures, as a reader of them would',
      { path: '^stories/' },
      { path: '^(src|test)/', pathNot: '^(src/index\\.ts$|test/fixtures/)' },
    ),
    wall(
      'ships-what-it-needs',
      'runtime code may import only declared dependencies',
      { path: '^(src|components)/' },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'],
        dependencyTypesNot: ['type-only', 'npm-peer'],
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
