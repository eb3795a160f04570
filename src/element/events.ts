/** The events of our elements, as `HTMLElementEventMap` has them: each is declared there beside what raises it. */

/** What each says, by its name; `null` where that is all. */
export type Details = {
  [
    Type in keyof HTMLElementEventMap as Type extends `sen-${string}` ? Type : never
  ]: HTMLElementEventMap[Type] extends CustomEvent<infer Detail> ? Detail : never;
};

/** Those that say nothing but that they happened. */
export type Bare = { [Type in keyof Details]: Details[Type] extends null ? Type : never }[keyof Details];

/** Those that say more. */
export type Telling = Exclude<keyof Details, Bare>;
