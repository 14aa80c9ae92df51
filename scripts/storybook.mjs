// npm run storybook, npm run build-storybook: the elements, each state with its attributes. No telemetry.
import { spawn } from 'node:child_process';
import { manifestCommand } from './build.mjs';
import { makeReady, root } from './ready.mjs';
import { stepOrEnd, tool } from './step.mjs';

makeReady();
await stepOrEnd('Custom-elements manifest', manifestCommand());
const args = [tool('storybook'), ...process.argv.slice(2), '--disable-telemetry'];
const storybook = spawn(process.execPath, args, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
});
storybook.on('exit', (code) => process.exit(code ?? 0));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => storybook.kill());
