/** Calendars as JSON (jCal, RFC 7265): what ical.js parses to and writes from. */

/** A component (§3.3). */
export type JCal = [name: string, properties: Property[], components: JCal[]];
/** A property (§3.4). */
export type Property = [name: string, parameters: Readonly<Record<string, string>>, type: string, ...values: unknown[]];
