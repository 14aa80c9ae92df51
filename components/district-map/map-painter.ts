/** Where else the worker is, once that is known. */
let elsewhere: string | undefined;
let looked: Promise<boolean> | undefined;

/** Starts the worker that paints. A bundler that knows workers takes it along by this line. */
export const startPainter = (): Worker =>
  elsewhere === undefined
    ? new Worker(new URL('./map-painter.worker.js', import.meta.url), { type: 'module' })
    : new Worker(elsewhere, { type: 'module' });

/** Looks for the worker where other bundlers put what is imported; answers whether it is there. */
export const findPainter = (): Promise<boolean> =>
  (looked ??= import('./map-painter.worker.js').then(
    ({ address }) => {
      // within the file that asks, it is no worker of its own
      if (address === import.meta.url) return false;
      elsewhere = address;
      return true;
    },
    () => false,
  ));
