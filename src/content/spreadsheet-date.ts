/** Dates as spreadsheets in Vietnam write them, the day before the month. */

const DATE = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/;
const TIME = /(\d{1,2})\s*(?:giờ|[:hg])\s*(\d{2})?(?::(\d{2}))?/i;

/**
 * `27/10/2022`, `27/10/2022 7:30`, `7h30 27-10-2022` as HTML writes them: `2022-10-27T07:30`. Other text, such as
 * `2022-10-27` or an American date whose month is over 12, stays as it is: whoever reads it says whether it is a date.
 */
export function fromSpreadsheet(cell: string): string {
  const text = cell.trim();
  const [whole = '', day = '', month = '', year = ''] = DATE.exec(text) ?? [];
  const rest = text.replace(whole, ' ').trim();
  if (!whole || Number(month) > 12) return withTimeApart(text);
  const date = `${year}-${two(month)}-${two(day)}`;
  return rest === '' ? date : `${date}T${timeOf(rest) ?? rest}`;
}

/** An ISO date with its time in another cell. */
const withTimeApart = (text: string): string =>
  text.replace(/^(\d{4}-\d\d-\d\d)\s+(\S.*)$/, (_, date: string, time: string) => `${date}T${timeOf(time) ?? time}`);

function timeOf(text: string): string | undefined {
  const [whole, hours = '', minutes = '00', seconds] = TIME.exec(text) ?? [];
  if (whole !== text) return undefined;
  return `${two(hours)}:${minutes}${seconds ? `:${seconds}` : ''}`;
}

const two = (digits: string): string => digits.padStart(2, '0');
