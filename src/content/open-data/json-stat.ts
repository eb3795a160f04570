/** Datasets in JSON-stat 2.0 (json-stat.org/full). */
import type { Fault } from '../problem.js';
import {
  dimensionsOf,
  isCalledTime,
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

/** A dimension with its categories at their positions; a position without one is empty. */
interface Axis extends Dimension {
  size: number;
  categories: readonly (Category | undefined)[];
  /** The units of its categories, in their order. */
  units: readonly (string | undefined)[];
}

/** Reads a dataset. Values that have no category, or are no numbers, are named by their place; the others are read. */
export function readJsonStat(value: unknown): DatasetReading {
  if (!isMembers(value)) return nothingIn({ code: 'not-an-object', value: brief(value), path: '' });
  const { class: kind = 'dataset', label, source, href, updated } = value;
  if (kind !== 'dataset') return nothingIn({ code: 'unsupported', value: brief(kind), path: 'class' });
  const faults: Fault[] = [];
  const axes = axesOf(value, faults);
  if (!axes) return nothingIn(...faults);
  const dimensions = dimensionsOf(axes);
  const publisher = textOf(source);
  const link = textOf(href);
  return {
    dataset: {
      title: textOf(label),
      source: publisher ? { name: publisher, ...(link && /^https?:/i.test(link) ? { href: link } : {}) } : undefined,
      updated: textOf(updated),
      dimensions,
      observations: observationsOf(value, axes, dimensions, faults),
    },
    faults,
  };
}

/** The dimensions in the order of `id`; `undefined` where one is missing, as no value has a place then. */
function axesOf(dataset: Members, faults: Fault[]): readonly Axis[] | undefined {
  const { id, size, role, dimension } = dataset;
  if (!Array.isArray(id)) {
    faults.push({ code: id === undefined ? 'missing' : 'not-a-list', value: brief(id), path: 'id' });
    return undefined;
  }
  const time = elementsOf(membersOf(role)['time']);
  const axes = id.map((each, index): Axis | undefined => {
    const code = String(each);
    const found = membersOf(dimension)[code];
    const path = `dimension.${code}`;
    if (!isMembers(found) || !isMembers(found['category'])) {
      faults.push({ code: 'missing', path: isMembers(found) ? `${path}.category` : path });
      return undefined;
    }
    const categories = categoriesOf(found['category'], `${path}.category`, faults);
    const stated = numberOf(elementsOf(size)[index]);
    if (stated !== categories.length) {
      const given = elementsOf(size)[index];
      faults.push({
        code: given === undefined ? 'missing' : 'not-allowed',
        value: brief(given),
        path: `size[${index}]`,
      });
    }
    return {
      code,
      label: textOf(found['label']) ?? code,
      isTime: time.length > 0 ? time.includes(each) : isCalledTime(code),
      size: stated !== undefined && Number.isInteger(stated) && stated > 0 ? stated : categories.length,
      categories,
      units: categories.map((category) => unitOf(found['category'], category, code)),
    };
  });
  return axes.every((axis) => axis !== undefined) ? axes : undefined;
}

/** The categories by their positions: `index` is a list of codes, or the position of each code; one alone needs none. */
function categoriesOf(category: Members, path: string, faults: Fault[]): (Category | undefined)[] {
  const { index, label } = category;
  const labels = membersOf(label);
  const named = (code: string): Category => ({ code, label: textOf(labels[code]) ?? code });
  if (Array.isArray(index)) return index.map((code) => named(String(code)));
  const codes = Object.keys(labels);
  if (!isMembers(index)) {
    if (index !== undefined || codes.length !== 1) {
      faults.push({ code: index === undefined ? 'missing' : 'not-a-list', value: brief(index), path: `${path}.index` });
    }
    return codes.map(named);
  }
  const entries = Object.entries(index);
  const found = new Array<Category | undefined>(entries.length).fill(undefined);
  for (const [code, position] of entries) {
    const isFree = typeof position === 'number' && position in found && !found[position];
    if (isFree) found[position] = named(code);
    else faults.push({ code: 'not-allowed', value: brief(position), path: `${path}.index.${code}` });
  }
  return found;
}

/** The unit of a category, in its shortest form; Eurostat has a dimension of units instead. */
function unitOf(category: unknown, one: Category | undefined, dimension: string): string | undefined {
  if (!one) return undefined;
  const unit = membersOf(membersOf(membersOf(category)['unit'])[one.code]);
  const { symbol, label, base, multiplier } = unit;
  // Before 2.0 a unit could be so many persons; the label of the category says it in words.
  if (multiplier !== undefined && multiplier !== 0) return undefined;
  return textOf(symbol) ?? textOf(label) ?? textOf(base) ?? (dimension === 'unit' ? one.label : undefined);
}

function observationsOf(
  { value, status }: Members,
  axes: readonly Axis[],
  dimensions: readonly Dimension[],
  faults: Fault[],
): Observation[] {
  let count = 1;
  for (const { size } of axes) count *= size;
  if (!Array.isArray(value) && !isMembers(value)) {
    faults.push({ code: value === undefined ? 'missing' : 'not-a-list', value: brief(value), path: 'value' });
    return [];
  }
  if (Array.isArray(value) && value.length !== count) {
    faults.push({ code: 'not-allowed', value: String(value.length), path: 'value.length' });
  }
  const flags: Members = Array.isArray(status) ? { ...(status as unknown[]) } : membersOf(status);
  return Object.entries(value).flatMap(([key, figure]: [string, unknown]) => {
    if (isMissing(figure) || isMissingFlag(flags[key])) return [];
    const path = Array.isArray(value) ? `value[${key}]` : `value.${key}`;
    const number = numberOf(figure);
    const positions = positionsAt(Number(key), count, axes);
    const categories = positions.map((position, index) => axes[index]?.categories[position]);
    if (number === undefined) faults.push({ code: 'not-a-number', value: brief(figure), path });
    else if (positions.length < axes.length || !categories.every((category) => category !== undefined)) {
      faults.push({ code: 'not-allowed', value: key, path });
    } else {
      const units = positions.map((position, index) => axes[index]?.units[position]);
      return [observationAt(dimensions, categories, number, units.find(Boolean))];
    }
    return [];
  });
}

/** Where in each dimension the value at `index` is: the last dimension changes first (json-stat.org/full, “value”). */
function positionsAt(index: number, count: number, axes: readonly Axis[]): number[] {
  if (!(Number.isInteger(index) && index >= 0 && index < count)) return [];
  let stride = count;
  return axes.map(({ size }) => {
    stride /= size;
    return Math.floor(index / stride) % size;
  });
}
