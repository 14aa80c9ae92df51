import { existsSync } from 'node:fs';
import { printed, runSuite, summary } from './suite.js';
import { SUITES } from './suites.js';

const [name = '', folder] = process.argv.slice(2);
const suite = SUITES.get(name);
if (!suite || folder === undefined || !existsSync(folder)) {
  console.error('npm run conformance -- SUITE DIR');
  for (const [each, { folder: usual }] of SUITES) console.error(`  ${each.padEnd(20)} a folder like ${usual}`);
  process.exit(2);
}
const reports = await runSuite(suite, folder, (report) => console.log(printed(report)));
console.log(`\n${summary(reports)}`);
process.exitCode = reports.length === 0 || reports.some(({ verdict }) => verdict === 'failed') ? 1 : 0;
