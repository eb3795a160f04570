/** Attempts that are picked, shuffled, limited in time or kept on the device. Loaded where a quiz asks for any of that. */
import { html, nothing, type TemplateResult } from 'lit';
import { parseDuration } from '../../content/duration.js';
import { announce } from '../../platform/announce.js';
import { Clock } from '../../platform/clock.js';
import { instant } from '../../platform/instant.js';
import type { Msg } from '../../platform/locale.js';
import { searchKey } from '../../platform/search.js';
import { recall, remember } from '../../platform/storage.js';
import { isDone, versionOf, type Progress, type Question } from './quiz.model.js';
import { deadline, digest, fromSaved, select, toSaved } from './quiz.session.model.js';
import type { SenQuiz } from './quiz.js';
import { shuffled } from './shuffle.model.js';

export class Session {
  readonly #quiz: SenQuiz;
  readonly #timeUp: (isWhole: boolean) => void;
  #questions: readonly Question[] = [];
  #progress: Progress | undefined;
  #version = '';

  /** `timeUp` is called when the whole attempt, or the question before the reader, may take no longer. */
  constructor(quiz: SenQuiz, timeUp: (isWhole: boolean) => void) {
    this.#quiz = quiz;
    this.#timeUp = timeUp;
    new Clock(quiz, (now) => {
      const end = this.#deadline?.at;
      return end === undefined ? undefined : now + ((end - now) % 1000 || 1000);
    });
  }

  /** An attempt as the quiz's attributes ask for: the one that was kept, else after `before`, else the first. */
  start(questions: readonly Question[], progress: Progress, before: Progress | undefined): Progress {
    const { pick, category, shuffle, seed, save } = this.#quiz;
    if (save) this.#version = digest(versionOf(questions) + JSON.stringify([pick, category, shuffle, seed]));
    const kept = save && !before ? fromSaved(this.#version, questions, recall(this.#key)) : undefined;
    const order = select(
      questions,
      {
        pick,
        categories: category?.split(';').map((name) => searchKey(name.trim())) ?? [],
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
  draw(msg: Msg, tag: string): TemplateResult | typeof nothing {
    const end = this.#deadline;
    if (!end) return nothing;
    const left = Math.max(Math.round((end.at - instant()) / 1000), 0);
    if (left === 0)
      queueMicrotask(() => {
        this.#timeUp(end.isWhole);
      });
    if (left === 60) void announce(msg('Còn 1 phút.'), tag);
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
    return `quiz:${id || (src ?? '')}`;
  }
}

const seconds = (limit: string | undefined): number | undefined => (limit ? parseDuration(limit) : undefined);
