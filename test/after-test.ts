const works: (() => unknown)[] = [];

/** Has something done after the test that runs now, or after the next one. */
export function afterTest(work: () => unknown): void {
  works.push(work);
}

/** Does what was put off until the end of a test. */
export async function endTest(): Promise<void> {
  for (const work of works.splice(0)) await work();
}
