/** Statistics from answers of open-data servers. Loaded when one is met. */
import { readOpenData } from './open-data/detect.js';
import type { Dataset } from './open-data/dataset.js';
import { select, type Series } from './open-data/select.js';
import type { Document } from './format.js';
import { parseJson } from './json.js';
import type { Fault } from './problem.js';

/** The statistics in an answer that `query` chooses, a series each; other JSON is left as it is. */
export async function parseOpenData(text: string, query: string): Promise<Document> {
  const document = await parseJson(text);
  const reading = document.value === undefined ? undefined : await readOpenData(document.value);
  if (!reading) return document;
  const { series, faults } = select(reading.dataset, query);
  const located = [...reading.faults, ...faults].map(async (fault): Promise<Fault> => {
    // Lists have no name of their own.
    const path = fault.path?.replace(/^\[/, 'list[');
    return fault.code === 'not-in-data' ? fault : { ...fault, ...(await document.locate({ ...fault, path })) };
  });
  return {
    value: series.map((one) => statisticOf(one, series, reading.dataset)),
    faults: await Promise.all(located),
    locate: () => ({}),
  };
}

/** The last figure of a series, with those before it; named by what sets it apart from the other series. */
function statisticOf({ dimensions, unit, points }: Series, all: readonly Series[], { title, source }: Dataset): object {
  const apart = Object.entries(dimensions).filter(([name, value]) =>
    all.some((other) => other.dimensions[name] !== value),
  );
  const names = (apart.length > 0 ? apart : Object.entries(dimensions)).map(([, value]) => value);
  const last = points.at(-1);
  return {
    value: last?.value,
    label: names.join(' · ') || title,
    description: title,
    unit,
    period: last?.period,
    previous: points.slice(0, -1).map(({ value, period = '' }) => ({ value, period })),
    source,
  };
}
