/** The sum of numbers; `Array.prototype.reduce` is another function on pages with Prototype.js 1.6. */
export function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
