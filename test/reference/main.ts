import { parseArgs } from 'node:util';
import { checkFile, type FileReport, jsonFiles, printed, summary } from './runner.js';

const usage = 'npm run reference -- DIR [--loss] [--seconds N] [--only TEXT]';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    loss: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '120' },
    only: { type: 'string', default: '' },
  },
});
const [folder] = positionals;
const seconds = Number(values.seconds);
if (folder === undefined || !(seconds > 0)) {
  console.error(usage);
  process.exit(2);
}
const reports: FileReport[] = [];
for (const file of jsonFiles(folder).filter((name) => name.includes(values.only))) {
  const report = await checkFile(folder, file, { loss: values.loss, seconds });
  reports.push(report);
  console.log(printed(report));
}
console.log(`\n${summary(reports)}`);
process.exitCode = reports.some(({ verdict }) => verdict === 'failed') || reports.length === 0 ? 1 : 0;
