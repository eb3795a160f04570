/** Events in files: JSON `{ "events": […] }`, or a table with a row an event. */
import * as v from 'valibot';
import { searchKey } from '../platform/search.js';
import { eventFaults } from './event-faults.js';
import { STATUSES } from './event-status.js';
import type { CampaignEvent } from './event.js';
import { parseWith } from './format.js';
import { href, source, text } from './item.schema.js';
import type { ContentSchema, Row } from './reader.js';
import { fromSpreadsheet } from './spreadsheet-date.js';

const event = v.pipe(
  v.object({
    id: v.optional(text),
    summary: text,
    start: text,
    end: v.optional(text),
    timezone: v.optional(text),
    location: v.optional(text),
    description: v.optional(text),
    url: v.optional(href),
    source: v.optional(source),
    track: v.optional(text),
    status: v.optional(v.picklist(STATUSES)),
    rrule: v.optional(text),
    exdate: v.optional(v.array(text)),
    rdate: v.optional(v.array(text)),
    recurrenceId: v.optional(text),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const input = dataset.value;
    for (const { code, path } of eventFaults(input)) {
      if (code === 'missing') continue; // as every text that is asked for: said already
      const key = path as 'start' | 'end' | 'timezone'; // the only parts whose faults `eventFaults` names
      const value = input[key];
      addIssue({ message: code, input: value, path: [{ type: 'object', origin: 'value', input, key, value }] });
    }
  }),
);

/** A day and an hour may stand in cells of their own; an end without a day is on the day of the start. */
function fromRow({ startTime = '', endTime = '', ...row }: Row): unknown {
  const { start = '', end = endTime && start } = row;
  return {
    ...row,
    start: fromSpreadsheet(`${start} ${startTime}`),
    end: end ? fromSpreadsheet(`${end} ${endTime}`) : undefined,
    status: row['status'] && (STATUS[searchKey(row['status'])] ?? row['status'].toLowerCase()),
  };
}

/** What sheets say, without marks. */
const STATUS: Readonly<Record<string, string>> = {
  'du kien': 'tentative',
  'xac nhan': 'confirmed',
  'da xac nhan': 'confirmed',
  huy: 'cancelled',
  'da huy': 'cancelled',
  'bi huy': 'cancelled',
  'huy bo': 'cancelled',
  canceled: 'cancelled',
  hoan: 'postponed',
  'da hoan': 'postponed',
  'tam hoan': 'postponed',
  delayed: 'postponed',
  planned: 'tentative',
};

export const schema: ContentSchema<CampaignEvent> = {
  list: 'events',
  // A calendar says itself that it is one.
  parserOf: (text, extension, mediaType) =>
    mediaType === 'text/calendar' || /^ic(?:s|al)$/.test(extension) || /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)
      ? (calendar) =>
          parseWith(calendar, 'iCalendar', async (content) => (await import('./icalendar.js')).parseICalendar(content))
      : undefined,
  item: event,
  columns: {
    summary: ['sự kiện', 'tên sự kiện', 'tên', 'event', 'title', 'name'],
    start: ['bắt đầu', 'ngày', 'ngày bắt đầu', 'thời gian', 'thời gian bắt đầu', 'date', 'start date'],
    startTime: ['giờ', 'giờ bắt đầu', 'time', 'start time'],
    end: ['kết thúc', 'ngày kết thúc', 'thời gian kết thúc', 'until', 'end date'],
    endTime: ['giờ kết thúc', 'end time'],
    timezone: ['múi giờ', 'time zone'],
    location: ['địa điểm', 'nơi', 'place', 'venue'],
    description: ['mô tả', 'nội dung'],
    url: ['liên kết', 'link', 'trang'],
    track: ['chủ đề', 'nhóm', 'topic'],
    status: ['trạng thái'],
  },
  fromRow,
  settle: async (items) => {
    if (!items.some(({ rrule, rdate, recurrenceId }) => rrule ?? rdate ?? recurrenceId)) return { items, faults: [] };
    const { expandAroundNow } = await import('./recurrence.js');
    return expandAroundNow(items);
  },
};
