import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that all files of one run share. */
    readonly sharedFolder: string;
  }
}

export default function ({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'sozialraum-e2e-'));
  provide('sharedFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
