/** Data messages in SDMX-JSON 2.x and 1.0 (github.com/sdmx-twg/sdmx-json, “Data Message”, field guide). */
import type { Fault } from '../problem.js';
import {
  dimensionsOf,
  nothingIn,
  observationAt,
  type Category,
  type DatasetReading,
  type Dimension,
  type Observation,
} from './dataset.js';
import {
  brief,
  elementsOf,
  isMembers,
  isMissing,
  isMissingFlag,
  membersOf,
  numberOf,
  textOf,
  type Members,
} from './values.js';

/** A dimension or an attribute with the values that keys and lists point to by their position. */
interface Component extends Dimension {
  values: readonly Category[];
}

/** The levels at which dimensions and attributes stand. */
interface Levels {
  dataSet: readonly Component[];
  series: readonly Component[];
  observation: readonly Component[];
  dimensionGroup: readonly Component[];
}

/** What figures are read with, the same for a whole data set. */
interface Structure {
  dimensions: Levels;
  attributes: Levels;
  /** All dimensions: those of the data set, then of series, then of observations. */
  all: readonly Dimension[];
  /** How many values of each observation are measures; attributes follow. */
  measures: number;
}

/** Positions, or the values themselves, in the order of the components of a level. */
type Given = readonly unknown[];

/** Reads every data set of a message; only the first measure of each observation. */
export function readSdmxJson(value: unknown): DatasetReading {
  const message = membersOf(value);
  // Before 1.0 the parts stood in the message itself.
  const data = isMembers(message['data']) ? message['data'] : message;
  const path = data === message ? '' : 'data.';
  const { dataSets, structures, structure } = data;
  if (!Array.isArray(dataSets)) {
    const code = dataSets === undefined ? 'missing' : 'not-a-list';
    return nothingIn({ code, value: brief(dataSets), path: `${path}dataSets` });
  }
  const faults: Fault[] = [];
  const all = Array.isArray(structures) ? structures : [structure];
  const observations: Observation[] = [];
  let dimensions: readonly Dimension[] = [];
  let index = 0;
  for (const dataSet of dataSets) {
    const place = `${path}dataSets[${index++}]`;
    const which = numberOf(membersOf(dataSet)['structure']) ?? 0;
    const described: unknown = all[which];
    if (!isMembers(described)) {
      faults.push({ code: 'missing', path: path + (Array.isArray(structures) ? `structures[${which}]` : 'structure') });
      continue;
    }
    const read = structureOf(described);
    for (const { id } of elementsOf(membersOf(described['measures'])['observation']).slice(1).map(membersOf)) {
      faults.push({ code: 'unsupported', value: brief(id), path: `${path}structures[${which}].measures` });
    }
    if (dimensions.length === 0) dimensions = read.all;
    observations.push(...observationsIn(membersOf(dataSet), read, place, faults));
  }
  const { prepared, sender } = membersOf(message['meta'] ?? message['header']);
  const publisher = nameOf(membersOf(sender));
  return {
    dataset: {
      title: nameOf(membersOf(all[0])),
      source: publisher === undefined ? undefined : { name: publisher },
      updated: textOf(prepared),
      dimensions,
      observations,
    },
    faults,
  };
}

/** The name in the language that the server chose; else the first of all languages. */
const nameOf = ({ name, names }: Members): string | undefined =>
  textOf(name) ?? Object.values(membersOf(names)).map(textOf).find(Boolean);

function structureOf(structure: Members): Structure {
  const dimensions = levelsOf(structure['dimensions']);
  return {
    dimensions,
    attributes: levelsOf(structure['attributes']),
    all: dimensionsOf([...dimensions.dataSet, ...dimensions.series, ...dimensions.observation]),
    measures: Math.max(1, elementsOf(membersOf(structure['measures'])['observation']).length),
  };
}

function levelsOf(value: unknown): Levels {
  const level = (name: string) => elementsOf(membersOf(value)[name]).map((one) => componentOf(membersOf(one)));
  return {
    // 0.x spelt it in lower case.
    dataSet: [...level('dataSet'), ...level('dataset')],
    series: level('series'),
    observation: level('observation'),
    dimensionGroup: level('dimensionGroup'),
  };
}

function componentOf(component: Members): Component {
  const { id, role, roles, values } = component;
  const code = textOf(id) ?? '';
  const said = [role, ...elementsOf(roles)];
  return {
    code,
    label: nameOf(component) ?? code,
    isTime: code === 'TIME_PERIOD' || said.includes('TIME_PERIOD') || said.includes('time'),
    values: elementsOf(values).map((one) => {
      const members = membersOf(one);
      const own = textOf(members['id']) ?? textOf(members['value']) ?? textOf(one);
      const label = nameOf(members) ?? own ?? '';
      return { code: own ?? label, label };
    }),
  };
}

function observationsIn(dataSet: Members, structure: Structure, path: string, faults: Fault[]): Observation[] {
  const { dimensions, attributes } = structure;
  const { series, observations, attributes: given, dimensionGroupAttributes: groups } = dataSet;
  const common = attributesIn(attributes.dataSet, elementsOf(given));
  const read = (
    figures: unknown,
    key: readonly Category[],
    keyPositions: readonly string[],
    above: Attributes,
    at: string,
  ) =>
    Object.entries(membersOf(figures)).flatMap(([positions, figure]) => {
      const own = categoriesAt(positions, dimensions.observation, `${at}.${positions}`, faults);
      if (!own) return [];
      const spot = [...dimensions.dataSet.map(() => '0'), ...keyPositions, ...positions.split(':')];
      const grouped = groupAttributes(membersOf(groups), attributes.dimensionGroup, spot);
      return figureIn(figure, [...key, ...own], structure, { ...above, ...grouped }, `${at}.${positions}`, faults);
    });
  const ofAll = dimensions.dataSet.flatMap(({ values }) => values.slice(0, 1));
  if (ofAll.length < dimensions.dataSet.length) {
    faults.push({ code: 'missing', path: 'dimensions.dataSet' });
    return [];
  }
  if (!isMembers(series) && !isMembers(observations)) {
    faults.push({ code: 'missing', path: `${path}.observations` });
    return [];
  }
  const flat = read(observations, ofAll, [], common, `${path}.observations`);
  const inSeries = Object.entries(membersOf(series)).flatMap(([key, one]) => {
    const at = `${path}.series.${key}`;
    const own = categoriesAt(key, dimensions.series, at, faults);
    if (!own) return [];
    const { attributes: stated, observations: figures } = membersOf(one);
    const above = { ...common, ...attributesIn(attributes.series, elementsOf(stated)) };
    return read(figures, [...ofAll, ...own], key.split(':'), above, `${at}.observations`);
  });
  return [...flat, ...inSeries];
}

/** The categories that a key such as `0:1:2` points to; one that points to nothing is named. */
function categoriesAt(
  key: string,
  components: readonly Component[],
  path: string,
  faults: Fault[],
): readonly Category[] | undefined {
  const positions = components.length === 0 ? [] : key.split(':');
  const found = positions.map((position, index) => components[index]?.values[Number(position)]);
  if (found.length === components.length && found.every((category) => category !== undefined)) return found;
  faults.push({ code: 'not-allowed', value: key, path });
  return undefined;
}

/** The attributes that matter to a figure, by their codes. */
type Attributes = Readonly<Record<string, Category>>;

const READ = new Set(['UNIT_MEASURE', 'UNIT_MULT', 'UNIT', 'OBS_STATUS']);

/** A number is the position of a coded value (field guide, “attributes”); anything else is the value itself. */
const attributesIn = (components: readonly Component[], given: Given): Attributes =>
  Object.fromEntries(
    components.flatMap(({ code, values }, index): [string, Category][] => {
      const one = given[index];
      if (!READ.has(code) || one === null || one === undefined) return [];
      const coded = typeof one === 'number' ? values[one] : undefined;
      const text = textOf(one);
      const category = coded ?? (text === undefined ? undefined : { code: text, label: text });
      return category ? [[code, category]] : [];
    }),
  );

/** Attributes of groups: a key such as `0::1` leaves out the dimensions that don't matter. */
const groupAttributes = (groups: Members, components: readonly Component[], spot: readonly string[]): Attributes =>
  components.some(({ code }) => READ.has(code))
    ? (Object.assign(
        {},
        ...Object.entries(groups)
          .filter(([key]) => key.split(':').every((part, index) => part === '' || part === spot[index]))
          .map(([, given]) => attributesIn(components, elementsOf(given))),
      ) as Attributes) // of an empty object and attributes
    : {};

function figureIn(
  figure: unknown,
  categories: readonly Category[],
  { all, measures, attributes }: Structure,
  above: Attributes,
  path: string,
  faults: Fault[],
): Observation[] {
  const [value, ...rest] = Array.isArray(figure) ? (figure as unknown[]) : [figure];
  const own = { ...above, ...attributesIn(attributes.observation, rest.slice(measures - 1)) };
  if (isMissing(value) || isMissingFlag(own['OBS_STATUS']?.code)) return [];
  const number = numberOf(value);
  if (number === undefined) {
    faults.push({ code: 'not-a-number', value: brief(value), path: `${path}[0]` });
    return [];
  }
  return [observationAt(all, categories, number, unitOf(own, all, categories))];
}

/** The unit with its multiplier, `Tonnes (Thousands)`: some have dimensions for them instead of attributes. */
function unitOf(own: Attributes, all: readonly Dimension[], categories: readonly Category[]): string | undefined {
  const named = (code: string) => own[code] ?? categories[all.findIndex((dimension) => dimension.code === code)];
  const unit = named('UNIT_MEASURE') ?? named('UNIT');
  const multiplier = named('UNIT_MULT');
  if (!multiplier || multiplier.code === '0') return unit?.label;
  return unit ? `${unit.label} (${multiplier.label})` : multiplier.label;
}
