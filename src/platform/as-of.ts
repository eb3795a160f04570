/** Another present than that of the clock, for a moment. */
import { correction } from './instant.js';

/** Calls `act` with the page's clock at `at` (milliseconds since 1970), unless it is held, and sets it right again. */
export function asOf<Result>(at: number, act: () => Result): Result {
  const before = correction.by;
  correction.by = at - Date.now();
  try {
    return act();
  } finally {
    correction.by = before;
  }
}
