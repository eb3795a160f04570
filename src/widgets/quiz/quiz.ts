/** A quiz that explains: questions, what was right and why, a result, another try. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Fault } from '../../content/problem.js';
import type { Details } from '../../element/events.js';
import { addStyles } from '../../element/late-styles.js';
import { Printing } from '../../element/printing.js';
import { SenElement, waiting } from '../../element/sen-element.js';
import { announce } from '../../platform/announce.js';
import { instant } from '../../platform/instant.js';
import { uuid } from '../../platform/uuid.js';
import { controls } from '../../theme/controls.styles.js';
import { fromChildren } from './quiz.content.js';
import {
  begin,
  hasSeveral,
  isDone,
  isTask,
  optionsOf,
  versionOf,
  type Answerable,
  type Choice,
  type Option,
  type Progress,
  type Question,
  type Response,
  type Rules,
  type TrueFalse,
} from './quiz.model.js';
import type { QuizView } from './quiz.play.js';
import { styles } from './quiz.styles.js';

export type { ErrorDetail } from '../../element/report.js';
export type {
  AnsweredDetail,
  AttemptedDetail,
  CompletedDetail,
  ProgressedDetail,
  QuizDetail,
  RespondedDetail,
} from './quiz.events.js';
export type { Option, Question } from './quiz.model.js';
export type { Submission } from './quiz.submit.js';

/** Parts that load where a quiz needs them. */
interface Parts {
  /** Numbers, gaps, orders and pairs. */
  tasks?: typeof import('./quiz.tasks.js');
  /** Pictures, hints, pages to read. */
  material?: typeof import('./quiz.material.js');
  /** Picks, other orders, limits of time, what is kept. */
  session?: import('./quiz.session.js').Session;
  /** What happens after the first look: answers, explanations, the result, the paper. */
  play?: Play;
}

type Play = typeof import('./quiz.play.js');

/**
 * A self-check for readers: options to choose, numbers, gaps, orders, pairs and pages to read, with native controls; an
 * explanation with its source after each answer, the score, a review of all answers, and another try. Nothing is sent
 * anywhere without `submit-to` and the reader's consent; nothing is kept unless `save` is set.
 *
 * A file may have a `"title"`, which the certificate names; without one it is the page's. What readers are told by their
 * score stands in a file as `"outcomes": [{ "from": 80, "text": "…" }]`, in the HTML as
 * `<dl><dt><data value="80">80 % and more</data></dt><dd>…</dd></dl>`; `from` is in percent.
 *
 * @tag sen-quiz
 * @attr {string} consent - What readers are told beside where their answers go: who gets them, what for, for how long. Default: nothing. Any text will do.
 * @fires {CustomEvent<AttemptedDetail>} sen-attempted - The reader entered something for the first time.
 * @fires {CustomEvent<RespondedDetail>} sen-responded - The reader chose or entered something.
 * @fires {CustomEvent<AnsweredDetail>} sen-answered - The reader had an answer checked.
 * @fires {CustomEvent<ProgressedDetail>} sen-progressed - The reader came to another question.
 * @fires {CustomEvent<CompletedDetail>} sen-completed - The attempt is over and its score is known.
 * @fires {CustomEvent<null>} sen-retried - The reader starts anew.
 * @csspart card - The card around question or result.
 * @csspart prompt - The question.
 * @csspart picture - The picture beside the question.
 * @csspart option - One option with its radio button or checkbox, one step to order or one pair.
 * @csspart feedback - Whether the answer was right, and why.
 * @csspart result - The score and what it means.
 */
export class SenQuiz extends SenElement<Question> {
  static override styles = [controls, styles];
  static override properties = {
    display: { values: ['one', 'all'] },
    feedback: { values: ['immediate', 'deferred', 'none'] },
    tries: { type: Number },
    learning: { type: Boolean },
    hideAnswers: { type: Boolean, attribute: 'hide-answers' },
    pick: { type: Number },
    category: {},
    shuffle: {},
    seed: {},
    timeLimit: { attribute: 'time-limit' },
    questionTimeLimit: { attribute: 'question-time-limit' },
    attempts: { type: Number },
    passMark: { type: Number, attribute: 'pass-mark' },
    save: { type: Boolean },
    certificate: {},
    graded: { values: ['server'] },
    submitTo: { attribute: 'submit-to' },
    progress: { state: true },
    lacking: { state: true },
    parts: { state: true },
  };

  /**
   * `one` question after the other, or `all` on one page. Default `one`. A bad value is reported, and shows one after the
   * other.
   */
  declare display: 'one' | 'all' | undefined;
  /**
   * When the reader learns what was right: `immediate`ly, `deferred` to the end, or never (`none`). Default `immediate`. A bad
   * value is reported, and nothing is told before the end.
   */
  declare feedback: Rules['feedback'] | undefined;
  /** How often a question may be answered while feedback is immediate. Default `1`. A bad value is reported. */
  declare tries: number | undefined;
  /** Whether questions that were missed come again until they are right: one after the other, with immediate feedback. */
  declare learning: boolean;
  /** Whether readers are told if they were right, but never what is right. */
  declare hideAnswers: boolean;
  /** How many questions to pick for each attempt, spread over the categories. Default: all. A bad value is reported. */
  declare pick: number | undefined;
  /**
   * The categories to take questions from, parted by `;`. Default: all. A bad value, a category without questions, is
   * reported; where no other is named, all are taken.
   */
  declare category: string | undefined;
  /**
   * What stands in another order at each attempt: `questions`, `options` or both, parted by spaces. Default: nothing. A
   * bad value is reported.
   */
  declare shuffle: 'questions' | 'options' | 'questions options' | 'options questions' | undefined;
  /** Makes order and pick the same for every reader who has the same seed. Default: chance. Any text will do. */
  declare seed: string | undefined;
  /**
   * How long an attempt may take, as a duration (HTML §2.3.5.8) such as `PT10M` or `10m 30s`. Default: as long as it takes. A bad
   * value is reported, and sets no limit.
   */
  declare timeLimit: string | undefined;
  /**
   * How long a question may take, as `timeLimit` writes it; a question's own limit goes before it. Default: as long as it takes. A
   * bad value is reported, and sets no limit.
   */
  declare questionTimeLimit: string | undefined;
  /**
   * How many attempts there may be; with `save`, also after a reload. Default: as many as the reader likes. A bad value
   * is reported.
   */
  declare attempts: number | undefined;
  /** The percentage of points that passes, above 0. Default: none; nobody passes or fails. A bad value is reported. */
  declare passMark: number | undefined;
  /** Whether progress is kept on the reader's device, so that a reload goes on where the reader was. */
  declare save: boolean;
  /**
   * Who issues a certificate to readers who have passed, or have come to the end where there is no pass mark. Default: nobody; there
   * is none. Any text will do.
   */
  declare certificate: string | undefined;
  /**
   * Who grades: the page itself, or the `server` at `submit-to`; the file then holds no answers. It is to stand in the HTML from
   * the beginning. Default: the page. A bad value is reported, as is a missing `submit-to`.
   */
  declare graded: 'server' | undefined;
  /**
   * The address that each completed attempt is posted to (see `Submission`), once the reader has agreed. Default: none. A bad value
   * is reported.
   */
  declare submitTo: string | undefined;

  declare private progress: Progress | undefined;
  /** The question which the reader wanted to leave without having answered. */
  declare private lacking: number | undefined;
  declare private parts: Parts;

  #read: readonly Question[] = [];
  #loading: Promise<Play> | undefined;
  readonly #printing = new Printing(this, () => {
    this.performUpdate();
  });

  constructor() {
    super({
      fromChildren,
      schema: () => (this.graded ? import('./quiz.ungraded.schema.js') : import('./quiz.schema.js')),
    });
    this.learning = this.hideAnswers = this.save = false;
    this.parts = {};
  }

  protected override get faults(): readonly Fault[] {
    return [...super.faults, ...(this.parts.play?.faultsOf(this, this.items) ?? [])];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { items } = this;
    const isOtherRun = SESSION.some((name) => changed.has(name));
    const before = this.#read;
    if (items === before && !isOtherRun) return;
    this.#read = items;
    // Long lists are compared only where they may be equal.
    const isSame = items.length === before.length && versionOf(items) === versionOf(before);
    if (isSame && !isOtherRun) return void this.#loadMaterial(items); // hints make no other quiz
    this.progress = undefined;
    if (items.length > 0) void this.#load(items);
  }

  protected override renderItems(): TemplateResult {
    const { progress, parts, display } = this;
    if (!progress) return waiting;
    const view = this.#view(progress);
    if (this.#printing.isOn) return parts.play?.drawPaper(view) ?? waiting;
    if (isDone(progress)) return html`${parts.play?.drawResult(view)}`;
    // A part for each place: controls of one question are never those of another, whatever the reader left in them.
    const isAll = display === 'all';
    return html`${parts.session?.draw(this.msg)}
    ${progress.order.map((_, place) => (isAll || place === progress.at ? this.#question(view, place) : nothing))}
    ${isAll ? parts.play?.drawEnd(view) : nothing}`;
  }

  async #load(items: readonly Question[]): Promise<void> {
    if (items.some(isTask)) {
      const tasks = await import('./quiz.tasks.js');
      addStyles(this, tasks.styles);
      this.parts = { ...this.parts, tasks };
    }
    await this.#loadMaterial(items);
    if (!this.parts.session && (SESSION.some((name) => this[name]) || items.some(({ timeLimit }) => timeLimit))) {
      const { Session } = await import('./quiz.session.js');
      const session = new Session(this, (alarm) => {
        this.#play((play, view) => {
          play.ring(view, alarm);
        });
      });
      this.parts = { ...this.parts, session };
    }
    await this.parts.session?.know(items);
    if (items !== this.items) return;
    this.#start();
    await this.#loadPlay();
  }

  async #loadMaterial(items: readonly Question[]): Promise<void> {
    if (!items.some(({ kind, picture, hint }) => kind === 'information' || picture || hint)) return;
    const material = await import('./quiz.material.js').catch(console.error);
    if (material) this.parts = { ...this.parts, material };
  }

  #start(before?: Progress): void {
    const { items } = this;
    const order = items.map((_, index) => index);
    const progress = begin(uuid(), (before?.number ?? 0) + 1, order, instant());
    this.progress = this.parts.session?.start(items, progress, before) ?? progress;
  }

  /** Has the part that plays do something, once it is there. */
  #play(act: (play: Play, view: QuizView) => void): void {
    const run = (play: Play) => {
      if (this.progress) act(play, this.#view(this.progress));
    };
    if (this.parts.play) run(this.parts.play);
    else void this.#loadPlay().then(run);
  }

  /** One promise for all gestures, so that they are taken in their order; a failed one is forgotten, to be tried again. */
  #loadPlay(): Promise<Play> {
    this.#loading ??= import('./quiz.play.js').then(
      (play) => {
        addStyles(this, play.playStyles);
        this.parts = { ...this.parts, play };
        void play.ready.then(() => {
          this.requestUpdate();
        });
        return play;
      },
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }

  #view(progress: Progress): QuizView {
    const { items, msg, parts, tries = 1 } = this;
    const feedback = this.graded ? 'none' : (this.feedback ?? 'immediate');
    const learning = this.learning && feedback === 'immediate' && this.display !== 'all';
    return {
      quiz: this,
      questions: items,
      progress,
      rules: { feedback, tries, learning },
      msg,
      tag: this.locale.tag,
      tasks: parts.tasks,
      optionsOf: this.#optionsOf,
      given: this.#given,
      advance: (next) => {
        this.progress = next;
        this.lacking = undefined;
        parts.session?.keep(items, next);
      },
      retry: () => {
        this.#start(this.progress);
        this.emit('sen-retried');
      },
      lack: (index) => {
        this.lacking = index;
      },
      emit: (type, detail) => {
        this.emit(type, {
          attempt: progress.attempt,
          language: this.locale.tag,
          ...detail,
        } as Details[typeof type]); // what `Tell` leaves out of it stands there
      },
      say: (text) => {
        void announce(text, this.locale.tag);
      },
    };
  }

  #question(view: QuizView, place: number): TemplateResult {
    const { parts } = this;
    const { msg, rules, questions } = view;
    const { order, answers } = view.progress;
    const index = order[place] ?? 0;
    const question = questions[index];
    if (!question) return html``;
    const answer = answers[index];
    const isClosed = answer?.isClosed ?? false;
    const isImmediate = rules.feedback === 'immediate';
    const canCheck = isImmediate && !isClosed && question.kind !== 'information';
    const isAlone = this.display !== 'all';
    return html`<form
      class="card"
      part="card"
      @submit=${(event: Event) => {
        event.preventDefault();
        this.#play((play, now) => {
          play.goOn(now, place);
        });
      }}
      @keydown=${(event: KeyboardEvent) => parts.play?.chooseByKey(event)}
    >
      <p class="place">${msg(html`Câu ${place + 1} / ${order.length}`)}</p>
      ${isAlone ? html`<progress max=${order.length} value=${place + (answer?.tries ? 1 : 0)} aria-hidden="true"></progress>` : nothing}
      ${this.#controls(question, index, answer?.response, isImmediate && isClosed, isClosed)}
      ${parts.play?.drawVerdict(view, index)}
      ${this.lacking === index ? html`<p class="missing">${parts.play?.missing(view, index)}</p>` : nothing}
      ${
        isAlone || canCheck
          ? html`<p class="actions">
              <button class="button primary" type="submit">
                ${canCheck ? msg('Trả lời') : place + 1 === order.length ? msg('Xem kết quả') : msg('Câu tiếp theo')}
              </button>
              ${parts.play?.drawBack(view)}
            </p>`
          : nothing
      }
    </form>`;
  }

  #controls(question: Question, index: number, response: Response | undefined, isMarked: boolean, isClosed: boolean) {
    const { prompt } = question;
    const { material, tasks } = this.parts;
    const beside = material?.beside(question, this.msg);
    if (question.kind === 'information')
      return html`<p class="prompt" part="prompt" tabindex="-1">${prompt}</p>
        ${beside} ${material?.explanation(question, this.msg)}`;
    const given = this.#given(question, response);
    return html`<fieldset>
      <legend part="prompt" tabindex="-1">${prompt}</legend>
      ${beside}
      ${
        isTask(question)
          ? tasks?.draw(question, {
              response: given,
              isMarked,
              isClosed,
              msg: this.msg,
              respond: (change, focus) => {
                this.#play((play, view) => {
                  play.respondTo(view, index, change, focus);
                });
              },
            })
          : this.#options(question, index, given, isMarked, isClosed)
      }
    </fieldset>`;
  }

  /** The reader's answer, or how it begins. */
  readonly #given = (question: Answerable, response: Response | undefined): Response =>
    response ?? (isTask(question) ? this.parts.tasks?.startOf(question) : undefined) ?? [];

  #options(question: Choice | TrueFalse, index: number, response: Response, isMarked: boolean, isClosed: boolean) {
    const { msg, progress, parts } = this;
    const options = this.#optionsOf(question);
    const isMultiple = hasSeveral(question, options);
    const order =
      progress && question.kind === 'choice' ? parts.session?.orderOf(progress, index, options.length) : undefined;
    return (order ?? options.map((_, place) => place)).map((place) => {
      const option = options[place];
      const isChosen = response.includes(place);
      const isTold = isMarked && (isChosen || (option?.correct && !this.hideAnswers));
      return html`<label class="option ${isTold ? verdict(option?.correct) : ''}" part="option">
        <input
          type=${isMultiple ? 'checkbox' : 'radio'}
          name="option"
          .checked=${isChosen}
          ?disabled=${isClosed}
          @change=${({ target }: Event) => {
            const { checked } = target as HTMLInputElement;
            this.#play((play, view) => {
              play.chooseOption(view, index, place, checked, isMultiple);
            });
          }}
        />
        <span>${option?.text}</span>
        ${isTold ? html`<span class="mark">${option?.correct ? msg('đúng') : msg('chưa đúng')}</span>` : nothing}
      </label>`;
    });
  }

  readonly #optionsOf = (question: Choice | TrueFalse): readonly Option[] =>
    optionsOf(question, [this.msg('Đúng'), this.msg('Sai')]);
}

/** What asks for more than all questions as they stand. */
const SESSION = [
  'pick',
  'category',
  'shuffle',
  'seed',
  'timeLimit',
  'questionTimeLimit',
  'attempts',
  'save',
] as const satisfies readonly (keyof SenQuiz)[];

const verdict = (isRight: boolean | undefined): string => (isRight ? 'right' : 'wrong');
