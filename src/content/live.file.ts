/** A file that is kept fresh: what came of it, which of that shows, and what is to be said beside it. */
import { addressIn } from '../platform/address.js';
import { keepAnswer, keptAnswer } from '../platform/kept-answers.js';
import { fetchFresh, type Arrived } from '../platform/network.js';
import type { Feed } from './live.feed.js';
import { isBetter, type Origin } from './live.model.js';
import type { Fault } from './problem.js';
import { readAnswer, type Answered } from './read.js';
import type { ContentSchema } from './reader.js';

/** What shows, and what it was read from. */
interface Shown<Item> extends Origin {
  text: string;
  answered: Answered<Item>;
}

export class LiveFile<Item> {
  /** The address as the page's author wrote it. */
  readonly src: string;
  /** The whole address. */
  readonly url: string;
  /** How often the server failed since it last didn't. */
  failures = 0;

  readonly #schema: ContentSchema<Item>;
  #shown: Shown<Item> | undefined;
  /** What the server last said instead of something good. */
  #refused: Answered<Item> | undefined;
  /** What is wrong with the dated copy. */
  #miscopied: readonly Fault[] = [];

  constructor(src: string, schema: ContentSchema<Item>) {
    this.src = src;
    this.url = addressIn('', src) ?? src;
    this.#schema = schema;
  }

  /** Takes what came of asking the server, and keeps it on the device where `isKept`. */
  async take({ answer, refusal }: Feed, isKept: boolean): Promise<void> {
    const isAnswer = answer && !refusal;
    const answered = isAnswer
      ? await this.#offer(answer, this.src, { isLive: true, retrieved: answer.retrieved })
      : await readAnswer({ isOk: false, ...refusal }, this.src, this.#schema);
    this.#refused = answered.isSound ? undefined : answered;
    this.failures = answered.isSound ? 0 : this.failures + 1;
    if (isAnswer && answered.isSound && isKept) void keepAnswer(this.url, answer);
  }

  /** Takes what an earlier page kept on the device. */
  async recall(): Promise<void> {
    const kept = await keptAnswer(this.url);
    if (kept) await this.#offer(kept, this.src, { isLive: false, retrieved: kept.retrieved });
  }

  /** Takes the dated copy in `file`. */
  async copy(file: string): Promise<void> {
    const answer = await fetchFresh(file);
    const { faults, retrieved } = answer.isOk
      ? await this.#offer(answer, file, { isLive: false, retrieved: undefined })
      : await readAnswer(answer, file, this.#schema);
    const isDated = faults.length > 0 || retrieved !== undefined;
    this.#miscopied = isDated ? faults : [{ code: 'missing', path: 'retrieved', file }];
  }

  /** Reads an answer, and shows it where it is better than what shows. Answers that are equal are read once. */
  async #offer(answer: Arrived, file: string, { isLive, retrieved }: Origin): Promise<Answered<Item>> {
    const { text } = answer;
    const before = this.#shown;
    const answered =
      text === before?.text ? before.answered : await readAnswer({ isOk: true, ...answer }, file, this.#schema);
    const offered = { isLive, retrieved: answered.retrieved ?? retrieved, text, answered };
    if (answered.isSound && isBetter(offered, this.#shown)) this.#shown = offered;
    return answered;
  }

  /**
   * What is to be shown and said at `now`; `undefined` before there is anything. `isLate` says that the server should have
   * been asked by now; what came longer than `maxAge` milliseconds ago is old.
   */
  said(now: number, maxAge: number, isLate: boolean): Answered<Item> | undefined {
    const shown = this.#shown;
    const refused = this.#refused;
    if (!shown) return refused && { ...refused, faults: [...refused.faults, ...this.#miscopied] };
    const { answered, retrieved, isLive } = shown;
    const forAuthor = [...(refused?.faults ?? []), ...this.#miscopied].map((fault) => ({ ...fault, isQuiet: true }));
    const isFresh = isLive && answered.retrieved === undefined && !refused && !isLate;
    const isOld = retrieved !== undefined && now - retrieved > maxAge;
    const dated = { code: 'dated', retrieved, state: isFresh ? 'fresh' : isOld ? 'old' : 'kept' } as const;
    return { ...answered, faults: [...answered.faults, ...forAuthor, dated] };
  }
}
