import { existsSync } from 'node:fs';
import { launch, TAGS } from '../../e2e/browser.js';
import { answerJson, HostileServer } from '../../e2e/hostile-server.js';
import { MAP_SIZES } from './map-data.js';
import { median } from './measure.js';
import type { Wish } from './wish.js';

const COUNT = 12;
const MIB = 2 ** 20;
/** Seconds until the page is at rest, and MiB of JavaScript's heap. */
const MOST = { seconds: 1.5, heap: 60 };

/** A page with 12 elements on Leipzig's data: when it is at rest, and how much memory it takes. */
export async function benchPage({ repetitions }: Wish): Promise<void> {
  if (!existsSync('../shared/data/leipzig')) return console.log('\n../shared/data/leipzig is not there: no page');
  const { published } = (MAP_SIZES[63] as () => ReturnType<(typeof MAP_SIZES)[number]>)();
  const server = new HostileServer();
  await server.listen();
  server.put('/publication.json', answerJson(published.collection));
  server.put('/geometry.json', answerJson(published.geometry));
  server.put('/data/sgb2-dichte.json', answerJson(published.dataset));
  const elements = Array.from({ length: COUNT }, (_, i) => {
    const tag = TAGS[i % TAGS.length];
    return `<${tag} src="publication.json" indicator="sgb2-dichte" loading="eager" group="${i % 4}"></${tag}>`;
  });
  server.putPage('/', elements.join(''));
  const runs: { seconds: number; heap: number }[] = [];
  for (let i = 0; i < repetitions; i++) {
    const browser = await launch();
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const session = await page.context().newCDPSession(page);
    await page.goto(server.origin, { waitUntil: 'commit' });
    const seconds = await page.evaluate(async (count) => {
      const isReady = (): boolean => document.querySelectorAll(':state(ready)').length === count;
      while (!isReady()) await new Promise((resolve) => setTimeout(resolve, 10));
      await new Promise((resolve) => requestIdleCallback(resolve));
      return performance.now() / 1000;
    }, COUNT);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    runs.push({ seconds, heap: usedSize / MIB });
    await browser.close();
  }
  await server.close();
  const of = (what: keyof typeof MOST): string => {
    const value = median(runs.map((run) => run[what]));
    return `${value.toFixed(2)}, target ${MOST[what]}: ${value <= MOST[what] ? 'reached' : 'NOT REACHED'}`;
  };
  console.log(
    `\nPage of ${COUNT} elements (Leipzig)\n  seconds until it rests ${of('seconds')}\n  MiB of heap ${of('heap')}`,
  );
}
