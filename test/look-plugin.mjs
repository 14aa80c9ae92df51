import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('__snapshots__/looks.txt', import.meta.url));
const isUpdate = process.argv.includes('--update-snapshots');

const readLooks = () =>
  new Map(
    (existsSync(file) ? readFileSync(file, 'utf8') : '')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t')),
  );

function keep(name, look) {
  const lines = [...readLooks().set(name, look)].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(file, lines.map((line) => `${line.join('\t')}\n`).join(''));
}

const MEDIA = {
  light: { features: [] },
  dark: { features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  'forced colours': { features: [{ name: 'forced-colors', value: 'active' }] },
  print: { media: 'print', features: [] },
};

/**
 * What tests/looks.spec.ts needs of the browser: `medium`, what a reader has set, `screenshot` of a part of the page,
 * and `known-look`, what was kept under a name. `--update-snapshots` keeps what is seen now; with LOOKS=FOLDER the
 * pictures are written there, to be looked at.
 *
 * @param sessionOf - The protocol of the page of a test session.
 */
export const looks = (sessionOf) => ({
  name: 'looks',
  async executeCommand({ command, payload, session }) {
    if (command === 'medium') {
      const protocol = await sessionOf(session);
      await protocol.send('Emulation.setEmulatedMedia', { media: '', ...MEDIA[payload] });
      return true;
    }
    if (command === 'screenshot') {
      const { name, clip, scale = 0.5 } = payload;
      const protocol = await sessionOf(session);
      const capture = async (scale) =>
        (
          await protocol.send('Page.captureScreenshot', {
            captureBeyondViewport: true,
            clip: { ...clip, scale },
            optimizeForSpeed: true,
          })
        ).data;
      if (process.env.LOOKS) {
        const path = join(process.env.LOOKS, `${name.replaceAll(/[^\w]+/g, '-')}.png`);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, Buffer.from(await capture(1), 'base64'));
      }
      return `data:image/png;base64,${await capture(scale)}`;
    }
    if (command === 'known-look') {
      const { name, look } = payload;
      if (isUpdate) keep(name, look);
      return readLooks().get(name) ?? '';
    }
    return undefined;
  },
});
