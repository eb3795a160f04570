/** Answers of the World Bank's Indicators API, version 2 (datahelpdesk.worldbank.org, “Basic Call Structures”). */
import type { Fault } from '../problem.js';
import {
  dimensionsOf,
  nothingIn,
  observationAt,
  type Category,
  type DatasetReading,
  type Observation,
} from './dataset.js';
import { brief, elementsOf, isMembers, isMissing, membersOf, numberOf, textOf } from './values.js';

/** The dimensions, as the API calls them. */
const DIMENSIONS = dimensionsOf([
  { code: 'indicator', label: 'indicator', isTime: false },
  { code: 'country', label: 'country', isTime: false },
  { code: 'date', label: 'date', isTime: true },
]);

/** Reads one page of an answer; that there are more is named. */
export function readWorldBank(value: unknown): DatasetReading {
  const [about, rows] = elementsOf(value);
  const { message, page, pages, lastupdated } = membersOf(about);
  if (Array.isArray(message)) {
    return nothingIn(
      ...message.map((one, index): Fault => {
        const { key, value: text } = membersOf(one);
        return { code: 'not-allowed', value: brief(textOf(text) ?? key), path: `[0].message[${index}]` };
      }),
    );
  }
  // Without any row the API writes null.
  if (rows === null) return nothingIn({ code: 'empty', path: '[1]' });
  if (!Array.isArray(rows)) {
    return nothingIn({ code: rows === undefined ? 'missing' : 'not-a-list', value: brief(rows), path: '[1]' });
  }
  const faults: Fault[] = [];
  if (numberOf(pages) !== undefined && pages !== page) {
    faults.push({ code: 'unsupported', value: `page ${brief(page)}/${brief(pages)}`, path: '[0].pages' });
  }
  const observations = rows.flatMap((row: unknown, index) => observationIn(row, `[1][${index}]`, faults));
  const titles = new Set(observations.map(({ dimensions }) => dimensions['indicator']));
  const [title] = titles;
  return {
    dataset: {
      title: titles.size === 1 ? title : undefined,
      source: { name: 'World Bank' },
      updated: textOf(lastupdated),
      dimensions: DIMENSIONS,
      observations,
    },
    faults,
  };
}

function observationIn(row: unknown, path: string, faults: Fault[]): Observation[] {
  if (!isMembers(row)) {
    faults.push({ code: 'not-an-object', value: brief(row), path });
    return [];
  }
  const { indicator, country, countryiso3code, date, value, unit } = row;
  if (isMissing(value)) return [];
  const place = categoryIn(country);
  // Some aggregates have no code of three letters.
  const categories = [
    categoryIn(indicator),
    place && { ...place, code: textOf(countryiso3code) ?? place.code },
    categoryIn({ id: date, value: date }),
  ];
  const number = numberOf(value);
  const absent = DIMENSIONS.find((_, index) => !categories[index]);
  if (number === undefined) faults.push({ code: 'not-a-number', value: brief(value), path: `${path}.value` });
  else if (absent) faults.push({ code: 'missing', path: `${path}.${absent.code}` });
  else
    return [
      observationAt(
        DIMENSIONS,
        categories.filter((one) => one !== undefined),
        number,
        textOf(unit),
      ),
    ];
  return [];
}

function categoryIn(value: unknown): Category | undefined {
  const { id, value: name } = membersOf(value);
  const label = textOf(name) ?? textOf(id);
  return label === undefined ? undefined : { code: textOf(id) ?? label, label };
}
