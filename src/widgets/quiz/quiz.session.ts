/** Attempts that are picked, shuffled, limited in time or kept on the device. Loaded where a quiz asks for any of that. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { parseDuration } from '../../content/duration.js';
import { Clock } from '../../platform/clock.js';
import { instant } from '../../platform/instant.js';
import type { Msg } from '../../platform/locale.js';
import { searchKey } from '../../platform/search.js';
import { recall, remember } from '../../platform/storage.js';
import { pacer, yieldToPage } from '../../platform/yielding.js';
import { isDone, versionOf, type Progress, type Question } from './quiz.model.js';
import { deadline, fromSaved, hashOf, categoriesIn, select, toSaved } from './quiz.session.model.js';
import type { SenQuiz } from './quiz.js';
import { shuffled } from './shuffle.model.js';

/** What the time left asks for. */
export type Alarm = 'minute-left' | 'question-over' | 'attempt-over';

/** Knows which questions an attempt has, in which order, for how long, and where the reader was. */
export class Session implements ReactiveController {
  readonly #quiz: SenQuiz;
  readonly #ring: (alarm: Alarm) => void;
  #rung = '';
  #questions: readonly Question[] = [];
  #progress: Progress | undefined;
  #version = '';

  /** `ring` is called at each alarm, once. */
  constructor(quiz: SenQuiz, ring: (alarm: Alarm) => void) {
    this.#quiz = quiz;
    this.#ring = ring;
    new Clock(quiz, (now) => {
      const end = this.#deadline?.at;
      return end === undefined ? undefined : now + ((end - now) % 1000 || 1000);
    });
    quiz.addController(this);
  }

  hostUpdated(): void {
    const end = this.#deadline;
    const left = end && secondsTo(end.at);
    if (!end || (left !== 0 && left !== 60)) return;
    const rung = `${end.at} ${left}`;
    if (rung === this.#rung) return; // drawn again within the same second
    this.#rung = rung;
    this.#ring(left === 60 ? 'minute-left' : end.isWhole ? 'attempt-over' : 'question-over');
  }

  /** Gets to know the version of the questions, by which progress is found again; a long text, a part at a time. */
  async know(questions: readonly Question[]): Promise<void> {
    const { pick, category, shuffle, seed, save } = this.#quiz;
    if (!save) return;
    await yieldToPage();
    const text = versionOf(questions) + JSON.stringify([pick, category, shuffle, seed]);
    const pace = pacer();
    let hash: number | undefined;
    for (const piece of text.match(/[^]{1,10000}/g) ?? []) {
      hash = hashOf(piece, hash);
      await pace();
    }
    this.#version = `${text.length}-${hash?.toString(36)}`;
    await yieldToPage(); // what is drawn next has a task of its own
  }

  /** An attempt as the quiz's attributes ask for: the one that was kept, else after `before`, else the first. */
  start(questions: readonly Question[], progress: Progress, before: Progress | undefined): Progress {
    const { pick, category, save } = this.#quiz;
    const kept = save && !before ? fromSaved(this.#version, questions, recall(this.#key)) : undefined;
    const order = select(
      questions,
      {
        pick,
        categories: categoriesIn(category).map(searchKey),
        isShuffled: this.#shuffles('questions'),
        seed: this.#seed(progress),
      },
      searchKey,
    );
    const started = kept ?? { ...progress, order };
    this.keep(questions, started);
    return started;
  }

  /** The order in which options are shown; `undefined` for the author's. */
  orderOf(progress: Progress, index: number, count: number): number[] | undefined {
    return this.#shuffles('options') ? shuffled(count, `${this.#seed(progress)} ${index}`) : undefined;
  }

  /** Takes note of where the reader is; keeps it on the device where the quiz may. */
  keep(questions: readonly Question[], progress: Progress): void {
    this.#questions = questions;
    this.#progress = progress;
    if (this.#quiz.save) remember(this.#key, toSaved(this.#version, progress));
  }

  /** How much time is left. */
  draw(msg: Msg): TemplateResult | typeof nothing {
    const end = this.#deadline;
    if (!end) return nothing;
    const left = secondsTo(end.at);
    const seconds = String(left % 60).padStart(2, '0');
    return html`<p class="time" role="timer">${msg('Còn lại')} ${Math.floor(left / 60)}:${seconds}</p>`;
  }

  get #deadline() {
    const { timeLimit, questionTimeLimit, display } = this.#quiz;
    const progress = this.#progress;
    if (!progress || isDone(progress)) return undefined;
    const isAll = display === 'all';
    const limits = { whole: seconds(timeLimit), question: isAll ? undefined : seconds(questionTimeLimit) };
    return deadline(progress, isAll ? [] : this.#questions, limits);
  }

  #shuffles(what: 'questions' | 'options'): boolean {
    return this.#quiz.shuffle?.split(/\s+/).includes(what) ?? false;
  }

  #seed({ attempt, number }: Progress): string {
    const { seed } = this.#quiz;
    return seed === undefined ? attempt : `${seed} ${number}`;
  }

  get #key(): string {
    const { id, src } = this.#quiz;
    return `quiz:${id || (src ?? this.#version)}`;
  }
}

const secondsTo = (at: number): number => Math.max(Math.round((at - instant()) / 1000), 0);

const seconds = (limit: string | undefined): number | undefined => (limit ? parseDuration(limit) : undefined);
