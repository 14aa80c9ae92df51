import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import { importRecipe, workspaceConfig } from '../../src/io/workspace-config.js';

// `npx vitest run -c test/vitest.config.ts test/io/workspace-schema.test.ts -u` records a change of the workspace file
test('the JSON Schema that editors read beside sozialraum.yaml is that of the workspace file', async () => {
  const schema = {
    title: 'sozialraum.yaml',
    ...toJsonSchema(workspaceConfig, { typeMode: 'input', errorMode: 'throw' }),
  };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    '../../docs/examples/brueckstedt/sozialraum.schema.json',
  );
});

test('the JSON Schema that editors read beside an import recipe is that of a recipe', async () => {
  const schema = { title: 'imports/*.yaml', ...toJsonSchema(importRecipe, { typeMode: 'input', errorMode: 'throw' }) };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    '../../docs/examples/brueckstedt/import.schema.json',
  );
});
