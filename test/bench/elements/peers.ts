import { spawnSync } from 'node:child_process';
import { isInstalled } from '../../../scripts/ready.mjs';

/** Where the others live: nothing of them is shipped, and nothing else needs them. */
const PEERS = 'test/bench/peers';

/** Installs what the elements are compared with, where it is missing. */
export function installPeers(): void {
  if (isInstalled(PEERS)) return;
  console.log(`Installing what is measured beside the elements (npm ci in ${PEERS}) …`);
  const args = ['ci', '--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, { cwd: PEERS, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm ci failed in ${PEERS}`);
}
