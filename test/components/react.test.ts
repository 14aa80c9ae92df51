import type { ComponentProps, Ref } from 'react';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { TAGS } from '../../components/internal/upgrade-blocks.js';
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
    expectTypeOf<{ period: string | undefined; onSozSelect: undefined }>().toExtend<MapProps>();
    expectTypeOf<MapProps>().not.toHaveProperty('renderRoot');
  });

  test('are there for every element', () => {
    const tags = Object.values(wrappers).map(({ displayName }) => displayName);
    expect(tags.sort()).toEqual(Object.values(TAGS).sort());
  });
});
