/** Another present than that of the clock, for a moment. */
import { correctInstant, instant } from './instant.js';

/** Calls `act` with the page's clock at `at` (milliseconds since 1970), and sets it right again. */
export function asOf<Result>(at: number, act: () => Result): Result {
  const before = instant() - Date.now();
  correctInstant(at - Date.now());
  try {
    return act();
  } finally {
    correctInstant(before);
  }
}
