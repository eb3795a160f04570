/** A quiz that explains: one question after the other, what was right and why, a result, another try. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { addStyles } from '../../element/late-styles.js';
import { Printing } from '../../element/printing.js';
import { SenElement } from '../../element/sen-element.js';
import { announce } from '../../platform/announce.js';
import { numberFormat } from '../../platform/intl.js';
import { recall, remember } from '../../platform/storage.js';
import { controls } from '../../theme/controls.styles.js';
import { lotus } from '../../theme/lotus.js';
import { fromChildren } from './quiz.content.js';
import {
  check,
  choose,
  fromSaved,
  gradeOptions,
  hasSeveral,
  isTask,
  next,
  optionsOf,
  respond,
  rightOptions,
  score,
  START,
  toSaved,
  versionOf,
  type Answerable,
  type Choice,
  type Option,
  type Progress,
  type Question,
  type Response,
  type Task,
  type TrueFalse,
} from './quiz.model.js';
import { styles } from './quiz.styles.js';

/**
 * A self-check for readers: options to choose, numbers, gaps, orders, pairs and pages to read, with native controls; an
 * explanation with its source after each answer, the score, a review of all answers, and another try. Nothing is sent
 * anywhere; nothing is kept unless `save` is set.
 *
 * @tag sen-quiz
 * @fires {CustomEvent<AnsweredDetail>} sen-answered - The reader had an answer checked.
 * @fires {CustomEvent<CompletedDetail>} sen-completed - The last answer was checked and the result is shown.
 * @fires {CustomEvent} sen-retried - The reader starts anew.
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
    save: { type: Boolean },
    progress: { state: true },
    lacksChoice: { state: true },
    tasks: { state: true },
  };

  /** Whether progress is kept on the reader's device, so that a reload goes on where the reader was. */
  declare save: boolean;

  declare private progress: Progress;
  /** Whether the reader asked to go on without having answered. */
  declare private lacksChoice: boolean;
  /** What draws and grades tasks, once the quiz has any. */
  declare private tasks: typeof import('./quiz.tasks.js') | undefined;

  #read: readonly Question[] = [];
  #version = versionOf(this.#read);
  readonly #printing = new Printing(this, () => {
    this.performUpdate();
  });

  constructor() {
    super({ fromChildren, schema: () => import('./quiz.schema.js') });
    this.save = false;
    this.progress = START;
    this.lacksChoice = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { items } = this;
    if (items === this.#read) return;
    this.#read = items;
    const version = versionOf(items);
    if (version === this.#version) return;
    this.#version = version;
    if (items.some(isTask)) void this.#loadTasks();
    this.progress = this.save ? fromSaved(items, recall(this.#key)) : START;
  }

  protected override renderItems(questions: readonly Question[]): TemplateResult {
    if (!this.tasks && questions.some(isTask)) return html`<slot></slot>`;
    if (this.#printing.isOn) return this.#review(questions);
    const { progress } = this;
    switch (progress.phase) {
      case 'asking':
      case 'checked':
        return this.#question(questions, progress);
      case 'done':
        return this.#result(questions);
    }
  }

  async #loadTasks(): Promise<void> {
    const tasks = await import('./quiz.tasks.js');
    addStyles(this, tasks.styles);
    this.tasks = tasks;
  }

  #question(questions: readonly Question[], { phase, index, responses }: Exclude<Progress, { phase: 'done' }>) {
    const question = questions[index];
    if (!question) return html``;
    const isChecked = phase === 'checked';
    const { msg } = this;
    return html`<form class="card" part="card" @submit=${this.#goOn}>
      <p class="place">${msg(html`Câu ${index + 1} / ${questions.length}`)}</p>
      <progress max=${questions.length} value=${index + (isChecked ? 1 : 0)} aria-hidden="true"></progress>
      ${this.#controls(question, responses[index], isChecked)}
      ${isChecked && question.kind !== 'information' ? this.#feedback(question, responses[index] ?? []) : nothing}
      ${this.lacksChoice && question.kind !== 'information' ? html`<p class="missing">${this.#missing(question)}</p>` : nothing}
      <p class="actions">
        <button class="button primary" type="submit">
          ${this.#goOnLabel(question.kind === 'information' || isChecked, index + 1 === questions.length)}
        </button>
      </p>
    </form>`;
  }

  #goOnLabel(isNext: boolean, isLast: boolean): string {
    if (!isNext) return this.msg('Trả lời');
    return isLast ? this.msg('Xem kết quả') : this.msg('Câu tiếp theo');
  }

  #controls(question: Question, response: Response | undefined, isChecked: boolean): TemplateResult {
    const { prompt, picture, hint } = question;
    const beside = html`${
      picture
        ? html`<img
            part="picture"
            src=${picture.src}
            alt=${picture.alt}
            width=${picture.width ?? nothing}
            height=${picture.height ?? nothing}
          />`
        : nothing
    }
    ${
      hint
        ? html`<details>
            <summary>${this.msg('Gợi ý')}</summary>
            <p>${hint}</p>
          </details>`
        : nothing
    }`;
    if (question.kind === 'information')
      return html`<p class="prompt" part="prompt" tabindex="-1">${prompt}</p>
        ${beside} ${this.#explanation(question)}`;
    const given = this.#given(question, response);
    return html`<fieldset>
      <legend part="prompt" tabindex="-1">${prompt}</legend>
      ${beside} ${isTask(question) ? this.#task(question, given, isChecked) : this.#options(question, given, isChecked)}
    </fieldset>`;
  }

  /** The reader's answer, or how it begins. */
  #given(question: Answerable, response: Response | undefined): Response {
    return response ?? (isTask(question) ? this.tasks?.startOf(question) : undefined) ?? [];
  }

  #options(question: Choice | TrueFalse, response: Response, isChecked: boolean): TemplateResult[] {
    const { msg } = this;
    const options = this.#optionsOf(question);
    return options.map((option, place) => {
      const isChosen = response.includes(place);
      return html`<label class="option ${isChecked ? verdict(option.correct, isChosen) : ''}" part="option">
        <input
          type=${hasSeveral(options) ? 'checkbox' : 'radio'}
          name="option"
          .checked=${isChosen}
          ?disabled=${isChecked}
          @change=${({ target }: Event) => {
            this.lacksChoice = false;
            this.#advance(choose(this.progress, options, place, (target as HTMLInputElement).checked));
          }}
        />
        <span>${option.text}</span>
        ${
          isChecked && (option.correct || isChosen)
            ? html`<span class="mark">${option.correct ? msg('đúng') : msg('chưa đúng')}</span>`
            : nothing
        }
      </label>`;
    });
  }

  #task(task: Task, response: Response, isChecked: boolean): TemplateResult | undefined {
    return this.tasks?.draw(task, {
      response,
      isChecked,
      msg: this.msg,
      respond: (change, focus) => {
        const { progress } = this;
        if (progress.phase !== 'asking') return;
        this.lacksChoice = false;
        this.#advance(respond(progress, change(this.#given(task, progress.responses[progress.index]))));
        if (focus) this.#focus(focus);
      },
    });
  }

  #feedback(question: Answerable, response: Response): TemplateResult {
    const isRight = this.#grade(question, response) === 1;
    const told = isTask(question)
      ? this.tasks?.feedbackOn(question, response)
      : response.map((place) => this.#optionsOf(question)[Number(place)]?.feedback);
    return html`<div class="feedback ${verdict(isRight, true)}" part="feedback">
      <p class="verdict">${this.#verdict(question, response)}</p>
      ${told?.map((text) => (text ? html`<p>${text}</p>` : nothing))}
      ${isTask(question) && !isRight ? html`<p>${this.msg('Đáp án')}: <strong>${this.#inWords(question)}</strong></p>` : nothing}
      ${this.#explanation(question)}
    </div>`;
  }

  #verdict(question: Answerable, response: Response): string {
    const grade = this.#grade(question, response);
    if (grade === 1) return this.msg('Đúng rồi!');
    return grade > 0 ? this.msg('Đúng một phần.') : this.msg('Chưa đúng.');
  }

  #missing(question: Answerable): string {
    return isTask(question) ? this.msg('Hãy trả lời đầy đủ trước.') : this.msg('Hãy chọn một đáp án trước.');
  }

  readonly #grade = (question: Answerable, response: Response): number =>
    isTask(question) ? (this.tasks?.grade(question, response) ?? 0) : gradeOptions(this.#optionsOf(question), response);

  #optionsOf(question: Choice | TrueFalse): readonly Option[] {
    return optionsOf(question, [this.msg('Đúng'), this.msg('Sai')]);
  }

  /** What the reader answered, or without a response what is right. */
  #inWords(question: Answerable, response?: Response): string {
    if (isTask(question)) return this.tasks?.inWords(question, this.locale.tag, response) ?? '';
    const options = this.#optionsOf(question);
    return (response ?? rightOptions(options)).map((place) => options[Number(place)]?.text).join('; ');
  }

  #explanation({ explanation, source }: Question): TemplateResult {
    return html`${explanation ? html`<p>${explanation}</p>` : nothing}
    ${
      source
        ? html`<p class="source">
            ${this.msg('Nguồn')}: ${source.href ? html`<a href=${source.href}>${source.name}</a>` : source.name}
          </p>`
        : nothing
    }`;
  }

  #result(questions: readonly Question[]): TemplateResult {
    const { right, total, points, maximum } = score(questions, this.progress, this.#grade);
    const { msg } = this;
    const number = numberFormat(this.locale.tag, { maximumFractionDigits: 2 });
    return html`<section class="card result" part="card result">
      ${lotus}
      <h3 tabindex="-1" class="score">
        ${msg(html`Bạn trả lời đúng ${number.format(right)} / ${number.format(total)} câu`)}
      </h3>
      ${
        points === right && maximum === total
          ? nothing
          : html`<p>${msg(html`Điểm: ${number.format(points)} / ${number.format(maximum)}`)}</p>`
      }
      <p>${this.#praise(points / maximum)}</p>
      <p class="actions">
        <button class="button primary" type="button" @click=${this.#retry}>${msg('Làm lại')}</button>
      </p>
      <details>
        <summary>${msg('Xem lại từng câu')}</summary>
        ${this.#review(questions, this.progress.responses)}
      </details>
    </section>`;
  }

  #praise(share: number): string {
    if (share === 1) return this.msg('Tuyệt vời, bạn đã nắm vững!');
    if (share >= 0.6) return this.msg('Khá lắm! Hãy xem lại những câu chưa đúng.');
    return this.msg('Cảm ơn bạn đã thử. Hãy đọc phần giải thích rồi làm lại nhé.');
  }

  /** All questions with their right answers; with `responses`, also what the reader answered. */
  #review(questions: readonly Question[], responses?: readonly Response[]): TemplateResult {
    return html`<ol class="review">
      ${questions.map(
        (question, index) =>
          html`<li>
            <p class="prompt">${question.prompt}</p>
            ${question.kind === 'information' ? nothing : this.#answers(question, responses?.[index])}
            ${this.#explanation(question)}
          </li>`,
      )}
    </ol>`;
  }

  #answers(question: Answerable, response: Response | undefined): TemplateResult {
    const { msg } = this;
    return html`${response ? this.#answer(question, response) : this.#offered(question)}
      <p>${msg('Đáp án')}: <strong>${this.#inWords(question)}</strong></p>`;
  }

  #answer(question: Answerable, response: Response): TemplateResult {
    const isRight = this.#grade(question, response) === 1;
    return html`<p class=${verdict(isRight, true)}>
      ${this.msg('Bạn trả lời')}: ${this.#inWords(question, response)}
      (${isRight ? this.msg('đúng') : this.msg('chưa đúng')})
    </p>`;
  }

  #offered(question: Answerable): TemplateResult | typeof nothing {
    if (isTask(question)) return nothing;
    return html`<ul>
      ${this.#optionsOf(question).map(({ text }) => html`<li>${text}</li>`)}
    </ul>`;
  }

  readonly #goOn = (event: Event) => {
    event.preventDefault();
    const { progress, items } = this;
    if (progress.phase === 'done') return;
    const question = items[progress.index];
    if (progress.phase === 'asking' && question && question.kind !== 'information') this.#check(question, progress);
    else this.#next();
  };

  #check(question: Answerable, { index, responses }: Exclude<Progress, { phase: 'done' }>): void {
    const response = this.#given(question, responses[index]);
    this.lacksChoice = isTask(question) ? !this.tasks?.isWhole(question, response) : response.length === 0;
    if (this.lacksChoice) {
      this.#say(this.#missing(question));
      return;
    }
    const answered = respond(this.progress, response);
    this.#advance(answered && check(answered));
    const grade = this.#grade(question, response);
    this.emit('sen-answered', { index, question, response, isRight: grade === 1, grade });
    this.#say([this.#verdict(question, response), question.explanation].join(' '));
  }

  #next(): void {
    this.#advance(next(this.progress, this.items));
    if (this.progress.phase === 'done') this.emit('sen-completed', score(this.items, this.progress, this.#grade));
    this.#focusText();
  }

  readonly #retry = () => {
    this.#advance(START);
    this.emit('sen-retried');
    this.#focusText();
  };

  #advance(progress: Progress | null): boolean {
    if (!progress) return false;
    this.progress = progress;
    if (this.save) remember(this.#key, toSaved(this.items, progress));
    return true;
  }

  /** Puts a reader who listens or uses the keyboard at the start of what is new. */
  #focusText(): void {
    this.#focus('[tabindex="-1"]');
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  #say(text: string): void {
    void announce(text, this.locale.tag);
  }

  get #key(): string {
    return `quiz:${this.id || (this.src ?? '')}`;
  }
}

const verdict = (isGood: boolean | undefined, isChosen: boolean): string =>
  isGood ? 'right' : isChosen ? 'wrong' : '';
