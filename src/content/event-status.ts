/** How certain an event is (RFC 5545 §3.8.1.11), and `postponed`, which calendars have no word for. */
export const STATUSES = ['tentative', 'confirmed', 'cancelled', 'postponed'] as const;

export type EventStatus = (typeof STATUSES)[number];
