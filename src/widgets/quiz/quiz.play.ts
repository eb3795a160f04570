/** What happens in a quiz after the first look at it. Loaded once the first question is drawn. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Fault } from '../../content/problem.js';
import { instant } from '../../platform/instant.js';
import type { Msg } from '../../platform/locale.js';
import type { Tell } from './quiz.events.js';
import { explanation } from './quiz.material.js';
import {
  isDone,
  isTask,
  type Answerable,
  type Choice,
  type Grader,
  type Option,
  type Progress,
  type Question,
  type Response,
  type Rules,
  type TrueFalse,
} from './quiz.model.js';
import { back, check, choose, finish, next, respond } from './quiz.moves.model.js';
import { answerable, gradeOptions, resultOf, type Result } from './quiz.score.model.js';
import type { Alarm } from './quiz.session.js';
import type { SenQuiz } from './quiz.js';

export { playStyles } from './quiz.play.styles.js';

/** The quiz as it stands, and what may be done to it. */
export interface QuizView {
  quiz: SenQuiz;
  questions: readonly Question[];
  progress: Progress;
  rules: Rules;
  msg: Msg;
  tag: string;
  tasks: typeof import('./quiz.tasks.js') | undefined;
  optionsOf: (question: Choice | TrueFalse) => readonly Option[];
  /** The reader's answer, or how it begins. */
  given: (question: Answerable, response: Response | undefined) => Response;
  /** Takes the next state. */
  advance: (progress: Progress) => void;
  retry: () => void;
  /** Shows that the question `index` still lacks an answer. */
  lack: (index: number) => void;
  emit: Tell;
  /** Has screen readers say something. */
  say: (text: string) => void;
}

/** The view with what grades its questions. */
export interface GradedView extends QuizView {
  grade: Grader;
  /** Moves the focus to the score, or to the question. */
  focus: () => void;
}

const graded = (view: QuizView): GradedView => ({
  ...view,
  grade: (question, response) => {
    const grade = isTask(question)
      ? (view.tasks?.grade(question, response) ?? 0)
      : gradeOptions(view.optionsOf(question), response);
    return question.partialCredit === false ? Math.floor(grade) : grade;
  },
  focus: () => {
    focus(view, PROMPT);
  },
});

/** Puts a reader who listens or uses the keyboard at what is new, once that is drawn; with `index`, in that question's card. */
function focus({ quiz, progress }: QuizView, selector: string, index?: number): void {
  void quiz.updateComplete.then(() => {
    const cards = quiz.renderRoot.querySelectorAll('.card');
    const place = quiz.display === 'all' && index !== undefined ? progress.order.indexOf(index) : 0;
    const found = cards[place]?.querySelector<HTMLElement>(selector);
    found?.getBoundingClientRect(); // Firefox focuses no legend that was never laid out
    found?.focus();
  });
}

/** The question, or the score. */
const PROMPT = '[tabindex="-1"]';

/** What shows at the end, and what is wrong. It loads while the first question is read, so that it is there by then. */
type Ending = typeof import('./quiz.result.js');
let ending: Ending | undefined;

const loadEnding = async (): Promise<Ending> => (ending = await import('./quiz.result.js'));

/** Settles once the end can be drawn. */
export const ready = loadEnding().catch(console.error); // it is tried again at the end

export function drawResult(view: QuizView): TemplateResult | typeof nothing {
  if (ending) {
    const again = () => {
      seekScore(view, true);
    };
    return view.quiz.graded && !view.progress.score
      ? ending.drawUnscored(graded(view), again)
      : ending.drawResult(graded(view));
  }
  void loadEnding().then(() => {
    view.quiz.requestUpdate();
  });
  return nothing;
}

/** Attributes whose value says nothing. */
export const faultsOf = (quiz: SenQuiz, questions: readonly Question[]): readonly Fault[] =>
  ending?.faultsOf(quiz, questions) ?? [];

export const drawPaper = (view: QuizView): TemplateResult | undefined => ending?.drawPaper(graded(view));

/** Goes on from the question at `place`: has it checked, or shows the next one or the result. */
export function goOn(view: QuizView, place: number): void {
  const { progress, questions, rules, quiz } = view;
  const index = progress.order[place] ?? -1;
  const question = questions[index];
  if (!question) return;
  if (question.kind === 'information' || progress.answers[index]?.isClosed) {
    arrive(view, next(progress, questions, rules, instant()));
    return;
  }
  const answered = take(view, question, index);
  if (!answered) return;
  if (rules.feedback === 'immediate') checkOne({ ...view, progress: answered }, question, index);
  else if (quiz.display === 'all') focus(view, PROMPT, progress.order[place + 1]);
  else arrive(view, next(answered, questions, rules, instant()));
}

/** Ends an attempt whose questions are all on one page; goes to the first that lacks an answer where one does. */
export function finishAll(view: QuizView): void {
  const { questions, rules } = view;
  let { progress } = view;
  for (const index of view.progress.order) {
    const question = questions[index];
    if (!question || question.kind === 'information' || progress.answers[index]?.isClosed) continue;
    const answered = take({ ...view, progress }, question, index);
    if (!answered) {
      focus(view, PROMPT, index);
      return;
    }
    progress = answered;
    if (rules.feedback === 'immediate') progress = checkOne({ ...view, progress }, question, index);
  }
  arrive(view, finish(progress, instant()));
}

/** Says that time runs out; ends what may take no longer: the whole attempt, or the question before the reader. */
export function ring(view: QuizView, alarm: Alarm): void {
  const { progress, questions, rules, msg } = view;
  const index = progress.order[progress.at] ?? -1;
  const question = questions[index];
  if (!question || isDone(progress)) return;
  view.say(alarm === 'minute-left' ? msg('Còn 1 phút.') : msg('Hết giờ.'));
  if (alarm === 'minute-left') return;
  let closed = progress;
  if (question.kind !== 'information' && !progress.answers[index]?.isClosed) {
    const given = view.given(question, progress.answers[index]?.response);
    closed = respond(progress, index, given) ?? progress;
    closed = checkOne({ ...view, progress: closed, rules: { ...rules, tries: 0 } }, question, index);
  }
  if (alarm === 'attempt-over') arrive(view, finish(closed, instant()));
  else if (rules.feedback !== 'immediate') arrive(view, next(closed, questions, rules, instant()));
}

/** Chooses an option, or takes it back. */
export function chooseOption(
  view: QuizView,
  index: number,
  place: number,
  isChosen: boolean,
  isMultiple: boolean,
): void {
  tellResponse(view, index, choose(view.progress, index, place, isChosen, isMultiple));
}

/** Changes the answer to a task, from how it stands. */
export function respondTo(
  view: QuizView,
  index: number,
  change: (response: Response) => Response,
  focused?: string,
): void {
  const { progress, questions } = view;
  const question = questions[index];
  if (!question || question.kind === 'information') return;
  const given = view.given(question, progress.answers[index]?.response);
  tellResponse(view, index, respond(progress, index, change(given)));
  if (focused) focus(view, focused, index);
}

/** Takes the answer as it stands; says what is missing, where something is. */
function take(view: QuizView, question: Answerable, index: number): Progress | null {
  const { progress, tasks } = view;
  const response = progress.answers[index]?.response;
  const given = view.given(question, response);
  if (isTask(question) ? tasks?.isWhole(question, given) : given.length > 0)
    return response ? progress : tellResponse(view, index, respond(progress, index, given));
  view.lack(index);
  view.say(missing(view, index));
  return null;
}

function tellResponse(view: QuizView, index: number, progress: Progress | null): Progress | null {
  const { questions, progress: before } = view;
  if (!progress) return null;
  view.advance(progress);
  // What comes again has lost its answer, but isn't the first.
  const isFirst = Object.keys(before.answers).length === 0 && new Set(before.order).size === before.order.length;
  // What is asserted here: an order holds places of questions, and who calls has just answered the one at `index`.
  if (isFirst) view.emit('sen-attempted', { questions: before.order.map((one) => questions[one]) as Question[] });
  view.emit('sen-responded', {
    index,
    question: questions[index] as Answerable,
    response: progress.answers[index]?.response as Response,
  });
  return progress;
}

function checkOne(view: QuizView, question: Answerable, index: number): Progress {
  const { progress, rules, quiz, msg } = view;
  const { response = [] } = progress.answers[index] ?? {};
  const grade = graded(view).grade(question, response);
  const checked = check(progress, index, grade === 1, rules, instant());
  if (!checked) return progress;
  view.advance(checked);
  const after = { ...view, progress: checked };
  tellAnswer(after, question, index, grade);
  if (rules.feedback !== 'immediate') return checked;
  const isClosed = checked.answers[index]?.isClosed;
  view.say([verdict(msg, grade, isClosed), isTold(after, index) ? question.explanation : ''].join(' '));
  focus(view, quiz.display === 'all' ? '.feedback' : '[type=submit]', index);
  return checked;
}

function tellAnswer(view: QuizView, question: Answerable, index: number, grade: number | undefined): void {
  const { response = [], seconds = 0 } = view.progress.answers[index] ?? {};
  const graded = grade === undefined ? {} : { isRight: grade === 1, grade };
  view.emit('sen-answered', { index, question, response, ...graded, seconds });
}

/** Shows where the reader has come to. */
function arrive(view: QuizView, progress: Progress | null): void {
  if (!progress) return;
  view.advance(progress);
  focus(view, PROMPT);
  if (isDone(progress)) complete({ ...view, progress });
  else view.emit('sen-progressed', { index: progress.order[progress.at] as number }); // not done, so there is one
}

function complete(view: QuizView): void {
  const { quiz, questions, progress } = view;
  const { grade } = graded(view);
  for (const [index, question] of answerable(questions, progress)) {
    const { response = [], tries } = progress.answers[index] ?? {};
    if (!tries) tellAnswer(view, question, index, quiz.graded ? undefined : grade(question, response));
  }
  if (quiz.graded) {
    seekScore(view);
    return;
  }
  const result = resultOf(questions, progress, grade, quiz.passMark);
  tellResult(view, result);
  const { submitTo } = quiz;
  if (submitTo) void import('./quiz.submit.js').then(({ submit }) => submit(view, submitTo, result, grade));
}

/** Has the attempt graded elsewhere; with `again`, a reader who did not agree is asked once more. */
function seekScore(view: QuizView, again = false): void {
  const take = (score: Result) => {
    view.advance({ ...view.progress, score });
    tellResult(view, score);
  };
  void loadEnding().then(({ seek }) => seek(graded(view), take, again));
}

function tellResult(view: QuizView, result: Result): void {
  const { questions, progress } = view;
  view.emit('sen-completed', {
    ...result,
    responses: questions.map((_, index) => progress.answers[index]?.response ?? []),
    seconds: (progress.shownAt - progress.startedAt) / 1000,
  });
}

/** Whether the reader is told what is right. */
const isTold = ({ progress, quiz }: QuizView, index: number): boolean =>
  Boolean(progress.answers[index]?.isClosed) && !quiz.hideAnswers;

function verdict(msg: Msg, grade: number, isClosed = false): string {
  if (grade === 1) return msg('Đúng rồi!');
  return (grade > 0 ? msg('Đúng một phần.') : msg('Chưa đúng.')) + (isClosed ? '' : ` ${msg('Hãy thử lại.')}`);
}

/** Whether a checked answer was right, and why. */
export function drawVerdict(view: QuizView, index: number): TemplateResult | typeof nothing {
  const { questions, progress, rules, tasks, msg, tag } = view;
  const question = questions[index];
  const answer = progress.answers[index];
  if (rules.feedback !== 'immediate' || !answer?.tries || !question || question.kind === 'information') return nothing;
  const { response, isClosed } = answer;
  const grade = graded(view).grade(question, response);
  const isRight = grade === 1;
  const told = isTask(question)
    ? tasks?.feedbackOn(question, response)
    : response.map((place) => view.optionsOf(question)[Number(place)]?.feedback);
  return html`<div class="feedback ${isRight ? 'right' : 'wrong'}" part="feedback" tabindex="-1">
    <p class="verdict">${verdict(msg, grade, isClosed)}</p>
    ${told?.map((text) => (text ? html`<p>${text}</p>` : nothing))}
    ${
      isTask(question) && !isRight && isTold(view, index)
        ? html`<p>${msg('Đáp án')}: <strong>${tasks?.inWords(question, tag)}</strong></p>`
        : nothing
    }
    ${isRight || isTold(view, index) ? explanation(question, msg) : nothing}
  </div>`;
}

/** What to do about a question that lacks an answer. */
export function missing({ questions, msg }: QuizView, index: number): string {
  const question = questions[index];
  return question && isTask(question) ? msg('Hãy trả lời đầy đủ trước.') : msg('Hãy chọn một đáp án trước.');
}

/** The way back, where answers are checked at the end. */
export const drawBack = (view: QuizView): TemplateResult | typeof nothing =>
  view.rules.feedback === 'immediate' || view.progress.at === 0
    ? nothing
    : html`<button
        class="button"
        type="button"
        @click=${() => {
          arrive(view, back(view.progress, instant()));
        }}
      >
        ${view.msg('Câu trước')}
      </button>`;

/** The end of a page that has all questions. */
export const drawEnd = (view: QuizView): TemplateResult =>
  html`<p class="actions">
    <button
      class="button primary"
      type="button"
      @click=${() => {
        finishAll(view);
      }}
    >
      ${view.msg('Xem kết quả')}
    </button>
  </p>`;

/** Radio buttons and checkboxes by their place: `1`, `2` … or `a`, `b` …; only while the card has the focus (WCAG 2.1.4). */
export function chooseByKey({ key, target, currentTarget, ctrlKey, altKey, metaKey }: KeyboardEvent): void {
  if (key.length > 1 || ctrlKey || altKey || metaKey || (target as Element).matches('.input')) return;
  const sign = parseInt(key, 36); // a digit as itself, letters from 10 on
  const place = sign < 10 ? sign - 1 : sign - 10;
  const option = (currentTarget as Element).querySelectorAll<HTMLElement>('[name=option]')[place];
  option?.focus();
  option?.click();
}
