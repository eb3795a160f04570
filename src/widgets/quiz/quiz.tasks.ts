/** Numbers, gaps, orders and pairs as a reader meets them: native controls, with no dragging. Loaded where a quiz has them. */
import { css, html, type TemplateResult } from 'lit';
import type { Msg } from '../../platform/locale.js';
import { numberFormat } from '../../platform/intl.js';
import { searchKey } from '../../platform/search.js';
import type { FillIn, Matching, Numeric, Response, Sequencing, Task } from './quiz.model.js';
import { creditsOf, gapsOf, gradeTask, isWhole, metBy, moved, startOf, targetsOf } from './quiz.tasks.model.js';
import { shuffled } from './shuffle.model.js';

export { isWhole, startOf };

/** Which share of the points a response earns, 0 to 1. */
export const grade = (task: Task, response: Response): number => gradeTask(task, response, searchKey);

/** What the reader is told about what was answered. */
export const feedbackOn = (task: Task, response: Response): readonly (string | undefined)[] =>
  task.kind === 'numeric' || task.kind === 'fill-in'
    ? metBy(task, response, searchKey).map((met) => met?.feedback)
    : [];

/** What drawing needs of the quiz. */
export interface TaskView {
  response: Response;
  /** Whether each part shows if it is right. */
  isMarked: boolean;
  /** Whether the answer can no longer be changed. */
  isClosed: boolean;
  msg: Msg;
  /** Changes the answer as it is then; `focus` is the selector of what shall have the focus once that is drawn. */
  respond: (change: (response: Response) => Response, focus?: string) => void;
}

/** The view with `right` or `wrong` for each part of the answer, once it is marked. */
interface MarkedView extends TaskView {
  marks: readonly string[];
}

/** The controls of a task. */
export function draw(task: Task, given: TaskView): TemplateResult {
  const marks = creditsOf(task, given.response, searchKey).map((credit) => (credit === 1 ? 'right' : 'wrong'));
  const view = { ...given, marks: given.isMarked ? marks : [] };
  switch (task.kind) {
    case 'numeric':
      return numeric(task, view);
    case 'fill-in':
      return fillIn(task, view);
    case 'sequencing':
      return sequencing(task, view);
    case 'matching':
      return matching(task, view);
  }
}

/** A response, or without one the right answer, in words. */
export function inWords(task: Task, tag: string, response?: Response): string {
  switch (task.kind) {
    case 'numeric': {
      if (response) return response.join();
      const format = numberFormat(tag, { maximumFractionDigits: 20 });
      return task.accepted
        .map(({ min, max }) => (min === max ? format.format(min) : `${format.format(min)} – ${format.format(max)}`))
        .join('; ');
    }
    case 'fill-in':
      return (response ?? gapsOf(task.parts).map(({ accepted }) => accepted[0]?.text ?? '')).join('; ');
    case 'sequencing':
      return (response ?? task.steps.map((_, place) => place)).map((step) => task.steps[Number(step)]).join(' → ');
    case 'matching': {
      const targets = targetsOf(task);
      return task.pairs
        .map(
          ({ premise, target }, index) =>
            `${premise} → ${response ? (targets[Number(response[index])] ?? '–') : target}`,
        )
        .join('; ');
    }
  }
}

/** What a reader of paper is to put in order or to match. */
export function offered(task: Task): readonly string[] {
  switch (task.kind) {
    case 'numeric':
      return [];
    case 'fill-in':
      return [task.parts.map((part) => (typeof part === 'string' ? part : '…………')).join('')];
    case 'sequencing':
      return startOf(task).map((step) => task.steps[Number(step)] ?? '');
    case 'matching': {
      const targets = targetsOf(task);
      return [
        ...task.pairs.map(({ premise }) => `${premise} → …………`),
        shuffled(targets.length, task.prompt)
          .map((place) => targets[place])
          .join(' · '),
      ];
    }
  }
}

const numeric = (task: Numeric, view: MarkedView): TemplateResult =>
  gap(0, view.msg('Câu trả lời của bạn, bằng số'), 'decimal', view);

function fillIn(task: FillIn, view: MarkedView): TemplateResult {
  const { msg } = view;
  const gaps = gapsOf(task.parts);
  return html`<p class="gaps">
    ${task.parts.map((part) => {
      if (typeof part === 'string') return part;
      const index = gaps.indexOf(part);
      return gap(
        index,
        gaps.length > 1 ? `${msg('Chỗ trống')} ${index + 1}` : msg('Câu trả lời của bạn'),
        'text',
        view,
      );
    })}
  </p>`;
}

function gap(index: number, label: string, mode: string, view: MarkedView): TemplateResult {
  const { response, isClosed, marks, respond } = view;
  return html`<input
      class="input gap ${marks[index] ?? ''}"
      type="text"
      inputmode=${mode}
      autocomplete="off"
      autocapitalize="off"
      aria-label=${label}
      ?readonly=${isClosed}
      .value=${String(response[index] ?? '')}
      @input=${({ target }: Event) => {
        const { value } = target as HTMLInputElement;
        respond((given) => given.map((text, place) => (place === index ? value : text)));
      }}
    />${verdictOn(view, index)}`;
}

function sequencing(task: Sequencing, view: MarkedView): TemplateResult {
  const { response, isClosed, marks, msg, respond } = view;
  const button = (from: number, to: number, label: string, sign: string) => {
    const step = task.steps[Number(response[from])];
    const isEnd = to < 0 || to >= response.length;
    return html`<button
      class="button"
      type="button"
      aria-label="${label}: ${step}"
      ?disabled=${isEnd}
      @click=${() => {
        // On with the same button, or with the other where the step can go no further.
        const isUp = to === response.length - 1 || (to < from && to > 0);
        respond(
          (given) => moved(given, from, to),
          `.step:nth-child(${to + 1}) button:${isUp ? 'first' : 'last'}-of-type`,
        );
      }}
    >
      ${sign}
    </button>`;
  };
  return html`<ol class="steps" role="list">
    ${response.map(
      (step, place) =>
        html`<li class="option step ${marks[place] ?? ''}" part="option">
          <span>${place + 1}. ${task.steps[Number(step)]}</span>
          ${isClosed ? verdictOn(view, place) : html`<span class="moves">${button(place, place - 1, msg('Chuyển lên'), '↑')}${button(place, place + 1, msg('Chuyển xuống'), '↓')}</span>`}
        </li>`,
    )}
  </ol>`;
}

function matching(task: Matching, view: MarkedView): TemplateResult {
  const { response, isClosed, marks, msg, respond } = view;
  const targets = targetsOf(task);
  const order = shuffled(targets.length, task.prompt);
  return html`${task.pairs.map(
    ({ premise }, index) =>
      html`<label class="option pair ${marks[index] ?? ''}" part="option">
        <span>${premise}</span>
        <select
          class="input"
          ?disabled=${isClosed}
          @change=${({ target }: Event) => {
            const chosen = Number((target as HTMLSelectElement).value);
            respond((given) => given.map((one, place) => (place === index ? chosen : one)));
          }}
        >
          <option value="-1" ?selected=${response[index] === -1}>${msg('Chọn…')}</option>
          ${order.map(
            (place) => html`<option value=${place} ?selected=${response[index] === place}>${targets[place]}</option>`,
          )}
        </select>
        ${verdictOn(view, index)}
      </label>`,
  )}`;
}

/** Colour alone tells nobody enough (WCAG 1.4.1). */
const verdictOn = ({ marks, msg }: MarkedView, index: number): TemplateResult | string => {
  const mark = marks[index];
  return mark ? html`<span class="mark">${mark === 'right' ? msg('đúng') : msg('chưa đúng')}</span>` : '';
};

export const styles = css`
  .gaps {
    line-height: 3;
  }
  .gap {
    max-inline-size: 100%;
    line-height: 1.5;
  }
  .gaps .gap {
    inline-size: 10em;
  }
  .steps {
    display: grid;
    gap: 0.5em;
    padding: 0;
    list-style: none;
  }
  .step,
  .pair {
    justify-content: space-between;
    min-inline-size: 0;
    cursor: auto;
  }
  .pair {
    flex-wrap: wrap;
  }
  .moves {
    display: flex;
    gap: 0.5em;
  }
  .moves :disabled {
    opacity: 0.4;
    cursor: auto;
  }
  .pair > :not(.mark) {
    flex: 1 1 10em;
    min-inline-size: 0;
  }
`;
