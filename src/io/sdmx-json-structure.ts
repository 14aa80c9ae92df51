import type { TableCategory } from './observation-table.js';
import { type Fitting, isRecord, type Json, list, object, optional, type Report, string } from './shape.js';

/** A dimension of an SDMX-JSON message with its values, in the order in which keys count them. */
export interface SdmxJsonDimension {
  readonly id: string;
  readonly label: string;
  readonly values: readonly TableCategory[];
}

/** What the observations of a data set are over, and what stands in each. */
export interface SdmxJsonStructure {
  readonly title: string;
  readonly levels: Readonly<Record<'dataSet' | 'series' | 'observation', readonly SdmxJsonDimension[]>>;
  readonly measures: readonly string[];
  /** Position of the observation status among the attributes of an observation, -1 where there is none. */
  readonly statusAt: number;
  readonly statusCodes: readonly (string | undefined)[];
}

const anything = (): void => undefined;
const componentShape = object({
  id: string,
  name: optional(string),
  values: optional(list(anything)),
});
const structureShape = object({
  name: optional(string),
  dimensions: object({
    dataSet: optional(list(componentShape)),
    series: optional(list(componentShape)),
    observation: optional(list(componentShape)),
  }),
  measures: optional(object({ observation: optional(list(componentShape)) })),
  attributes: optional(object({ observation: optional(list(componentShape)) })),
});
type Component = Fitting<typeof componentShape>;

/** The structures of a message: several since version 2, one before. */
export function sdmxStructures(message: Json, report: Report): SdmxJsonStructure[] {
  const { structures, structure } = message;
  const all: readonly unknown[] = Array.isArray(structures) ? structures : [structure];
  return all.flatMap((each, i) => {
    let fits = true;
    structureShape(each, `structures[${i}]`, (path, expected, received) => {
      fits = false;
      report(path, expected, received);
    });
    return fits ? [structureOf(each as Fitting<typeof structureShape>)] : [];
  });
}

function structureOf({
  name = '',
  dimensions,
  measures,
  attributes,
}: Fitting<typeof structureShape>): SdmxJsonStructure {
  const level = (components: readonly Component[] = []): SdmxJsonDimension[] => components.map(dimensionOf);
  const found = (measures?.observation ?? []).map(({ id }) => id);
  const ofObservation = attributes?.observation ?? [];
  const statusAt = ofObservation.findIndex(({ id }) => id === 'OBS_STATUS');
  const statuses = (ofObservation[statusAt]?.values ?? []) as readonly unknown[];
  return {
    title: name,
    levels: {
      dataSet: level(dimensions.dataSet),
      series: level(dimensions.series),
      observation: level(dimensions.observation),
    },
    measures: found.length > 0 ? found : ['OBS_VALUE'],
    statusAt,
    statusCodes: statuses.map((each) => (isRecord(each) && typeof each['id'] === 'string' ? each['id'] : undefined)),
  };
}

function dimensionOf({ id, name = id, values = [] }: Component): SdmxJsonDimension {
  const seen = new Set<string>();
  const categories = (values as readonly unknown[]).map((value, i): TableCategory => {
    const { id: code, name: label, parent } = isRecord(value) ? value : {};
    // a code that occurs twice is told apart by its place, which is what keys count
    const written = typeof code === 'string' ? code : '';
    const own = written === '' || seen.has(written) ? `${written}#${i}` : written;
    seen.add(own);
    return {
      code: own,
      label: typeof label === 'string' ? label : own,
      ...(typeof parent === 'string' ? { parent } : {}),
    };
  });
  return { id, label: name, values: categories };
}
