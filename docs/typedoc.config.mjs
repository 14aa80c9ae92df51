import { OptionDefaults } from 'typedoc';

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  entryPoints: ['../src/index.ts', '../components/index.ts', '../src/node/index.ts'],
  tsconfig: 'tsconfig.json',
  out: 'api',
  readme: 'none',
  excludePrivate: true,
  excludeProtected: true,
  excludeInternal: true,
  excludeExternals: true,
  // inferred from a schema, of which typedoc cannot make a page; the JSON Schema and the guide describe the file
  exclude: ['../src/io/workspace-config.ts'],
  // parts of types that stand where they are used
  intentionallyNotExported: [
    ...['StatisticConfig', 'Unsaid', 'TintLook', 'INKS', 'CRS_CODES', 'ASPECTS', 'STEPS', 'State', 'Orderable'],
    ...['src/io/area-shape.ts:AreaShape', 'src/io/sheet.ts:SheetCell'],
  ],
  // `npm run check` checks types
  skipErrorChecking: true,
  disableSources: true,
  includeVersion: true,
  treatWarningsAsErrors: true,
  // tags which only the custom-elements manifest reads
  blockTags: [...OptionDefaults.blockTags, '@element', '@fires', '@cssprop', '@csspart', '@slot', '@attr'],
};
