import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Keys that are pressed by their name; any other key is the letter itself. */
export const NAMED_KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
} as const;

/** A browser that is no Chromium, with one window: what tests need of it, whatever protocol it speaks. */
export interface OtherBrowser {
  readonly version: string;
  readonly open: (url: string) => Promise<void>;
  /** Runs a function in the page. It must not name anything around it. */
  readonly run: <Args extends unknown[], Result>(
    work: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
  /** Presses keys one after another. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly pointAt: (x: number, y: number) => Promise<void>;
  readonly click: (x: number, y: number) => Promise<void>;
  /** The page on sheets of A4, as PDF; not every driver prints. */
  readonly print?: () => Promise<Uint8Array>;
  readonly screenshot: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Where the first of these programs is; `undefined` where none is installed. */
export function programAt(...names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
