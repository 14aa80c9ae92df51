import type { ComponentProps, Ref } from 'react';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { SozialraumElements } from '../../components/jsx.js';
import * as wrappers from '../../components/react.js';
import type { SozDistrictMap } from '../../components/district-map/district-map.component.js';
import type { Publication } from '../../src/model/publication.js';

type MapProps = ComponentProps<typeof wrappers.DistrictMap>;

describe('the wrappers for React', () => {
  test('take properties, events and what every element has, typed', () => {
    expectTypeOf<MapProps['publication']>().toEqualTypeOf<Publication | undefined>();
    expectTypeOf<NonNullable<MapProps['onSozSelect']>>().parameter(0).toHaveProperty('detail');
    expectTypeOf<NonNullable<MapProps['onSozSelectPlan']>>().parameter(0).toHaveProperty('detail');
    expectTypeOf<MapProps['className']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<NonNullable<MapProps['ref']>>().toExtend<Ref<SozDistrictMap>>();
    expectTypeOf<MapProps>().not.toHaveProperty('renderRoot');
  });

  test('are there for every element', () => {
    const tags: Record<keyof SozialraumElements, true> = {
      'soz-district-map': true,
      'soz-goal-board': true,
      'soz-interface-network': true,
      'soz-matrix': true,
      'soz-plan-timeline': true,
      'soz-planning-cycle': true,
      'soz-trend-chart': true,
    };
    expect(
      Object.values(wrappers)
        .map(({ displayName }) => displayName)
        .sort(),
    ).toEqual(Object.keys(tags).sort());
  });
});
