import { readdirSync, existsSync } from 'node:fs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { SozialraumElements } from '../../components/jsx.js';
import type { Publication } from '../../src/model/publication.js';

type MapProps = SozialraumElements['soz-district-map'];

describe('the elements in JSX', () => {
  test('take their properties and events, typed', () => {
    expectTypeOf<MapProps['publication']>().toEqualTypeOf<Publication | undefined>();
    expectTypeOf<MapProps['headingLevel']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<NonNullable<MapProps['onsoz-select']>>().parameter(0).toHaveProperty('detail');
    expectTypeOf<{ period: string | undefined; style: { width: string }; title: string }>().toExtend<MapProps>();
    expectTypeOf<MapProps>().not.toHaveProperty('renderRoot');
    expectTypeOf<MapProps>().not.toHaveProperty('innerHTML');
  });

  test('are all there', () => {
    const tags: Record<keyof SozialraumElements, true> = {
      'soz-district-map': true,
      'soz-goal-board': true,
      'soz-interface-network': true,
      'soz-matrix': true,
      'soz-plan-timeline': true,
      'soz-planning-cycle': true,
      'soz-trend-chart': true,
    };
    const folders = readdirSync('components').filter((name) => existsSync(`components/${name}/${name}.ts`));
    expect(Object.keys(tags).sort()).toEqual(folders.map((name) => `soz-${name}`).sort());
  });
});
