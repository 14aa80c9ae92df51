import { expect, test } from 'vitest';
import * as core from '../src/index.js';
import * as node from '../src/node/index.js';

// A name that goes breaks a city's page: `npx vitest run -c test/vitest.config.ts test/public-api.test.ts -u`
// records a change, docs/changelog.md explains it.
test.each([
  ['sozialraum', core],
  ['sozialraum-node', node],
])('the front door %s has these names and no others', async (door, names) => {
  await expect(`${Object.keys(names).sort().join('\n')}\n`).toMatchFileSnapshot(`public-api/${door}.txt`);
});
