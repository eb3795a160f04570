/** What there is to know of a widget beside its attributes: how it is used, heard and written. */

export interface Key {
  /** The key as its cap says, or several parted by commas. */
  keys: string;
  /** Where it is pressed, and what that does. */
  does: string;
  /** The test that shows it: a file in `test/`, a colon, and a part of the test's name. */
  test: string;
}

/** Sentences; `code` stands between backticks. */
export interface Notes {
  /** Every key that does something beside what browsers do; each line has its test. */
  keyboard: readonly Key[];
  /** What a screen reader says, and when. */
  heard: readonly string[];
  dos: readonly string[];
  donts: readonly string[];
  /** How long, how many, from where. */
  content: readonly string[];
}
