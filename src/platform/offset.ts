/** Distances from UTC, in words. */

/** An offset as ISO 8601 writes it: `+07:00`. */
export const offsetText = (offset: number): string =>
  (offset < 0 ? '-' : '+') +
  new Date(Math.abs(offset)).toISOString().slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:mm'.length);
