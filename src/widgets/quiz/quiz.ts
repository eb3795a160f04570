/** A quiz that explains: one question after the other, what was right and why, a result, another try. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
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
  hasSeveral,
  isRight,
  next,
  rightOptions,
  score,
  START,
  toSaved,
  versionOf,
  type Progress,
  type Question,
  type Response,
} from './quiz.model.js';
import { styles } from './quiz.styles.js';

/** The detail of `sen-answered`. */
export interface AnsweredDetail {
  /** The question's place, from 0. */
  index: number;
  question: Question;
  /** The indexes of the chosen options. */
  response: Response;
  isRight: boolean;
}

/** The detail of `sen-completed`. */
export interface CompletedDetail {
  right: number;
  total: number;
}

/**
 * A self-check for readers: native radio buttons and checkboxes, an explanation with its source after each answer, the
 * score, a review of all answers, and another try. Nothing is sent anywhere; nothing is kept unless `save` is set.
 *
 * @tag sen-quiz
 * @fires {CustomEvent<AnsweredDetail>} sen-answered - The reader had an answer checked.
 * @fires {CustomEvent<CompletedDetail>} sen-completed - The last answer was checked and the result is shown.
 * @fires {CustomEvent} sen-retried - The reader starts anew.
 * @csspart card - The card around question or result.
 * @csspart prompt - The question.
 * @csspart option - One option with its radio button or checkbox.
 * @csspart feedback - Whether the answer was right, and why.
 * @csspart result - The score and what it means.
 */
export class SenQuiz extends SenElement<Question> {
  static override styles = [controls, styles];
  static override properties = {
    save: { type: Boolean },
    progress: { state: true },
    lacksChoice: { state: true },
  };

  /** Whether progress is kept on the reader's device, so that a reload goes on where the reader was. */
  declare save: boolean;

  declare private progress: Progress;
  /** Whether the reader asked to go on without having chosen anything. */
  declare private lacksChoice: boolean;

  #version = '';
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
    const version = versionOf(items);
    if (version === this.#version) return;
    this.#version = version;
    this.progress = this.save ? fromSaved(items, recall(this.#key)) : START;
  }

  protected override renderItems(questions: readonly Question[]): TemplateResult {
    if (this.#printing.isOn) return this.#paper(questions);
    const { progress } = this;
    switch (progress.phase) {
      case 'asking':
      case 'checked':
        return this.#question(questions, progress);
      case 'done':
        return this.#result(questions);
    }
  }

  #question(questions: readonly Question[], { phase, index, responses }: Exclude<Progress, { phase: 'done' }>) {
    const question = questions[index];
    if (!question) return html``;
    const response = responses[index] ?? [];
    const isChecked = phase === 'checked';
    const isLast = index + 1 === questions.length;
    const { msg } = this;
    return html`<form class="card" part="card" @submit=${this.#goOn}>
      <p class="place">${msg(html`Câu ${index + 1} / ${questions.length}`)}</p>
      <progress max=${questions.length} value=${index + (isChecked ? 1 : 0)} aria-hidden="true"></progress>
      <fieldset>
        <legend part="prompt" tabindex="-1">${question.prompt}</legend>
        ${question.options.map((option, place) => {
          const isChosen = response.includes(place);
          return html`<label class="option ${isChecked ? verdict(option.correct, isChosen) : ''}" part="option">
            <input
              type=${hasSeveral(question) ? 'checkbox' : 'radio'}
              name="option"
              .checked=${isChosen}
              ?disabled=${isChecked}
              @change=${(event: Event) => {
                this.#choose(question, place, event);
              }}
            />
            <span>${option.text}</span>
            ${
              isChecked && (option.correct || isChosen)
                ? html`<span class="mark">${option.correct ? msg('đúng') : msg('chưa đúng')}</span>`
                : nothing
            }
          </label>`;
        })}
      </fieldset>
      ${isChecked ? this.#feedback(question, response) : nothing}
      ${this.lacksChoice ? html`<p class="hint">${msg('Hãy chọn một đáp án trước.')}</p>` : nothing}
      <p class="actions">
        <button class="button primary" type="submit">
          ${isChecked ? (isLast ? msg('Xem kết quả') : msg('Câu tiếp theo')) : msg('Trả lời')}
        </button>
      </p>
    </form>`;
  }

  #feedback(question: Question, response: Response): TemplateResult {
    return html`<div class="feedback ${verdict(isRight(question, response), true)}" part="feedback">
      <p class="verdict">${this.#verdict(question, response)}</p>
      ${this.#explanation(question)}
    </div>`;
  }

  #verdict(question: Question, response: Response): string {
    return isRight(question, response) ? this.msg('Đúng rồi!') : this.msg('Chưa đúng.');
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
    const { right, total } = score(questions, this.progress);
    const { msg } = this;
    const number = numberFormat(this.locale.tag);
    return html`<section class="card result" part="card result">
      ${lotus}
      <h3 tabindex="-1" class="score">
        ${msg(html`Bạn trả lời đúng ${number.format(right)} / ${number.format(total)} câu`)}
      </h3>
      <p>${this.#praise(right / total)}</p>
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

  /** All questions with their right answers; with `responses`, also what the reader chose. */
  #review(questions: readonly Question[], responses?: readonly Response[]): TemplateResult {
    return html`<ol class="review">
      ${questions.map((question, index) => {
        const { prompt, options } = question;
        const texts = (places: Response) => places.map((place) => options[place]?.text).join('; ');
        const response = responses?.[index];
        return html`<li>
          <p class="prompt">${prompt}</p>
          ${
            response
              ? html`<p class=${verdict(isRight(question, response), true)}>
                  ${this.msg('Bạn chọn')}: ${texts(response)}
                  (${isRight(question, response) ? this.msg('đúng') : this.msg('chưa đúng')})
                </p>`
              : html`<ul>
                  ${options.map(({ text }) => html`<li>${text}</li>`)}
                </ul>`
          }
          <p>${this.msg('Đáp án')}: <strong>${texts(rightOptions(options))}</strong></p>
          ${this.#explanation(question)}
        </li>`;
      })}
    </ol>`;
  }

  #paper(questions: readonly Question[]): TemplateResult {
    return this.#review(questions);
  }

  #choose(question: Question, option: number, { target }: Event): void {
    this.lacksChoice = false;
    this.#advance(choose(this.progress, question, option, (target as HTMLInputElement).checked));
  }

  readonly #goOn = (event: Event) => {
    event.preventDefault();
    if (this.progress.phase === 'asking') this.#check();
    else this.#next();
  };

  #check(): void {
    const { index } = this.progress as Extract<Progress, { phase: 'asking' }>;
    const question = this.items[index];
    const response = this.progress.responses[index] ?? [];
    this.lacksChoice = !this.#advance(check(this.progress));
    if (this.lacksChoice) this.#say(this.msg('Hãy chọn một đáp án trước.'));
    if (!question || this.lacksChoice) return;
    this.emit('sen-answered', { index, question, response, isRight: isRight(question, response) });
    this.#say([this.#verdict(question, response), question.explanation].join(' '));
  }

  #next(): void {
    this.#advance(next(this.progress, this.items.length));
    if (this.progress.phase === 'done') this.emit('sen-completed', score(this.items, this.progress));
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
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus());
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
