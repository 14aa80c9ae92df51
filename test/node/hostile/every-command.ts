// Runs every command that reads a file over one file, in a process of its own: node every-command.mjs FILE FOLDER
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run } from '../run-command.js';
import { geometry, table, yaml } from '../workspace-sample.js';

const [file = '', folder = ''] = process.argv.slice(2);
const at = (...names: readonly string[]): string => join(folder, ...names);

function workspaceWith(name: string, place: 'table' | 'geometry'): string {
  const path = at(name);
  mkdirSync(join(path, 'tables'), { recursive: true });
  mkdirSync(join(path, 'geometry'));
  const taken = `${place === 'table' ? 'tables' : 'geometry'}/${basename(file)}`;
  const own = place === 'table' ? 'tables/einwohner.csv' : 'geometry/stadtteile.geojson';
  writeFileSync(join(path, 'sozialraum.yaml'), yaml.replace(own, taken));
  writeFileSync(join(path, 'tables/einwohner.csv'), table);
  writeFileSync(join(path, 'geometry/stadtteile.geojson'), JSON.stringify(geometry));
  cpSync(file, join(path, taken));
  return path;
}

writeFileSync(at('areas.geojson'), JSON.stringify(geometry));
writeFileSync(at('counts.csv'), table);
const [ofTable, ofGeometry] = [workspaceWith('of-table', 'table'), workspaceWith('of-geometry', 'geometry')];
const commands: Readonly<Record<string, readonly string[]>> = {
  suggest: ['import', '--suggest', file],
  preview: ['import', '--preview', file],
  audit: ['audit', file],
  protect: ['protect', file, '--minimum', '3', '--out', at('out.csv')],
  'init table': ['init', at('new'), '--from', at('areas.geojson'), file],
  'init geometry': ['init', at('new'), '--from', file, at('counts.csv')],
  'check table': ['check', ofTable],
  'publish table': ['publish', ofTable, '--out', at('out')],
  'check geometry': ['check', ofGeometry],
  'publish geometry': ['publish', ofGeometry, '--out', at('out')],
};

/** What Linux counts as the most a process ever had begins with what the one had that started it. */
function peakKilobytes(): number {
  const status = '/proc/self/status';
  const own = existsSync(status) ? /VmHWM:\s*(\d+)/.exec(readFileSync(status, 'utf8')) : null;
  return own ? Number(own[1]) : process.resourceUsage().maxRSS;
}

const everything = (): string[] => (readdirSync(folder, { recursive: true }) as string[]).sort();
const before = everything();
const runs = [];
for (const [name, args] of Object.entries(commands)) {
  const { code, out, error } = await run(...args);
  const written = everything().filter((each) => !before.includes(each));
  const megabytes = Math.round(peakKilobytes() / 1024);
  runs.push({
    name,
    code,
    text: out + error,
    megabytes,
    written,
  });
}
process.stdout.write(JSON.stringify(runs));
