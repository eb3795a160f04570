/**
 * Dates as spreadsheets in Vietnam write them: the day before the month, always. A sheet that has the month first can't
 * be told from them, except where the day is over 12.
 */

const DATE = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/;
const TIME =
  /^(?:lúc\s+)?(\d{1,2})(?:\s*(?:giờ|[:hg])\s*(\d{2})?(?::(\d{2}))?)?\s*(?:phút)?\s*(AM|PM|SA|CH|sáng|chiều|tối)?$/i;

/**
 * `27/10/2022`, `27/10/2022 7:30`, `7h30 27-10-2022`, `27/10/2022 7:30 CH` as HTML writes them: `2022-10-27T07:30`.
 * Other text, such as `2022-10-27` or `10/27/2022`, stays as it is: whoever reads it says whether it is a date.
 */
export function fromSpreadsheet(cell: string): string {
  const text = cell.trim().normalize('NFC');
  const [whole = '', day = '', month = '', year = ''] = DATE.exec(text) ?? [];
  const rest = text.replace(whole, ' ').replace(/,/, ' ').trim();
  if (!whole || Number(month) > 12) return withTimeApart(text);
  const date = `${year}-${two(month)}-${two(day)}`;
  if (rest === '') return date;
  const time = timeOf(rest);
  return time ? `${date}T${time}` : text;
}

/** An ISO date with its time in another cell. */
const withTimeApart = (text: string): string =>
  text.replace(/^(\d{4}-\d\d-\d\d)\s+(\S.*)$/, (all, date: string, rest: string) => {
    const time = timeOf(rest);
    return time ? `${date}T${time}` : all;
  });

/** The time of a clock with 24 hours, or with 12 and the part of the day; a number alone is no time. */
function timeOf(text: string): string | undefined {
  const [, hour, minutes = '00', seconds, part = ''] = TIME.exec(text) ?? [];
  if (hour === undefined || /^\d+$/.test(text)) return undefined;
  return `${two(hourOfDay(hour, part.toLowerCase()))}:${minutes}${seconds ? `:${seconds}` : ''}`;
}

/** Clocks with 12 hours call the first of each half the twelfth. “12 giờ tối” is on another day: 24 is no hour. */
function hourOfDay(hour: string, part: string): string {
  const hours = Number(hour);
  if (hours === 12) return part === 'tối' ? '24' : ['am', 'sa'].includes(part) ? '0' : hour;
  return hours < 12 && ['pm', 'ch', 'chiều', 'tối'].includes(part) ? String(hours + 12) : hour;
}

const two = (digits: string): string => digits.padStart(2, '0');
