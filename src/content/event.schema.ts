/** Events in files: JSON `{ "events": […] }`, or a table with a row an event. */
import * as v from 'valibot';
import { eventFaults } from './event-faults.js';
import type { CampaignEvent } from './event.js';
import { href, text } from './item.js';
import type { ContentSchema } from './reader.js';

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
    track: v.optional(text),
    status: v.optional(v.picklist(['tentative', 'confirmed', 'cancelled', 'postponed'])),
    rrule: v.optional(text),
    exdate: v.optional(v.array(text)),
    rdate: v.optional(v.array(text)),
    recurrenceId: v.optional(text),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const input = dataset.value;
    for (const { code, path } of eventFaults(input)) {
      const key = path as 'start' | 'end' | 'timezone'; // the only parts whose faults `eventFaults` names
      const value = input[key];
      addIssue({ message: code, input: value, path: [{ type: 'object', origin: 'value', input, key, value }] });
    }
  }),
);

export const schema: ContentSchema<CampaignEvent> = {
  list: 'events',
  item: event,
  columns: {
    summary: ['sự kiện', 'tên sự kiện', 'tên', 'event', 'title', 'name'],
    start: ['bắt đầu', 'ngày', 'thời gian', 'date'],
    end: ['kết thúc', 'until'],
    timezone: ['múi giờ', 'time zone'],
    location: ['địa điểm', 'nơi', 'place', 'venue'],
    description: ['mô tả', 'nội dung'],
    url: ['liên kết', 'link', 'trang'],
    track: ['chủ đề', 'nhóm', 'topic'],
    status: ['trạng thái'],
  },
  fromRow: (row) => row,
};
