/** A small `sozialraum.yaml` as it is after YAML: one city, two districts, one statistic, one indicator. */
export function configSample() {
  return {
    sozialraum: 1,
    city: { name: 'Musterstadt', fictional: true },
    publisher: { name: 'Stadt Musterstadt' },
    areas: {
      boundaryDate: '2024-12-31',
      levels: [
        { id: 'city', label: 'Stadt', areas: [{ code: 'S', name: 'Musterstadt' }] },
        {
          id: 'district',
          label: { de: 'Stadtteil', en: 'District' },
          plural: 'Stadtteile',
          geometry: { file: 'stadtteile.geojson', code: 'nr', name: 'name' },
          parent: { code: 'S' },
        },
      ],
    },
    rules: { three: { minimum: 3 } },
    sources: [
      { id: 'register', name: 'Melderegister', licence: { id: 'dl-de/by-2-0', name: 'Datenlizenz' }, rule: 'three' },
    ],
    statistics: [
      {
        id: 'population',
        title: 'Einwohnerinnen und Einwohner',
        table: { file: 'einwohner.csv', delimiter: ';' },
        area: { column: 'nr' },
        period: { column: 'jahr', format: 'YYYY', at: '12-31' },
        value: { column: 'anzahl' },
        dimensions: [
          {
            id: 'sex',
            label: 'Geschlecht',
            column: 'geschlecht',
            categories: [{ code: 'total', match: 'insgesamt' }, { code: 'm' }, { code: 'f' }],
            sums: [{ total: 'total', parts: ['m', 'f'] }],
          },
        ],
        countingUnit: 'person',
        kind: 'stock',
        source: 'register',
      },
    ],
    indicators: [
      {
        id: 'women',
        title: { de: 'Frauenanteil', en: 'Share of women' },
        definition: 'Frauen je 100 Personen',
        form: 'share',
        numerator: { statistic: 'population', filter: { sex: ['f'] } },
        denominator: { statistic: 'population' },
      },
    ],
    publications: [
      {
        id: 'monitor',
        title: 'Monitor',
        audience: 'public',
        topics: [{ id: 'people', title: 'Menschen', indicators: ['women'] }],
      },
    ],
  };
}

/** A copy of `value` with some places changed, given by their path; `undefined` removes the key. */
export function changed<T>(value: T, changes: Readonly<Record<string, unknown>>): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  for (const [path, replacement] of Object.entries(changes)) {
    const steps = path.split('.');
    const last = steps.pop() as string;
    const parent = steps.reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, copy);
    if (replacement === undefined) delete parent[last];
    else parent[last] = replacement;
  }
  return copy;
}
