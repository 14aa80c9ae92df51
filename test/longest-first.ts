import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Begins with the files that take longest, in this order: begun last, one of them would leave all processors but one
 * idle at the end. What vitest remembers of other runs a fresh clone does not have.
 *
 * @param names - How their paths end, without `.test.ts`.
 */
export const longestFirst = (...names: readonly string[]): typeof BaseSequencer =>
  class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      const placeOf = ({ moduleId }: TestSpecification): number => {
        const place = names.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
        return place < 0 ? names.length : place;
      };
      return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b));
    }
  };
