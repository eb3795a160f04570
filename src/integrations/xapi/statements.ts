/** A quiz's events as statements of the Experience API, version 1.0.3 (“Part Two: Experience API Data”). */
import type {
  AnsweredDetail,
  AttemptedDetail,
  CompletedDetail,
  ProgressedDetail,
  QuizDetail,
  RespondedDetail,
} from '../../widgets/quiz/quiz.events.js';
import type { Answerable, Response } from '../../widgets/quiz/quiz.model.js';

/** What happened in a quiz. */
export type QuizHappening =
  | { type: 'sen-attempted'; detail: AttemptedDetail }
  | { type: 'sen-responded'; detail: RespondedDetail }
  | { type: 'sen-answered'; detail: AnsweredDetail }
  | { type: 'sen-progressed'; detail: ProgressedDetail }
  | { type: 'sen-completed'; detail: CompletedDetail };

/** What statements say beside what happened. */
export interface StatementContext {
  /** The quiz's own address, an IRI; its questions' are made from it. */
  activity: string;
  /** What the quiz is called, in the language that it is shown in. */
  name: string;
  /** The address of the site. */
  homePage: string;
  /** A random UUID for each statement (§2.4.1). */
  uuid: () => string;
  /** The present, in milliseconds since 1970. */
  now: number;
  /** Whether right responses are known here; else a server grades. */
  isGraded: boolean;
}

/** A statement as JSON (§2.4). */
export type Statement = Readonly<Record<string, unknown>> & { id: string };

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const INTERACTION = 'http://adlnet.gov/expapi/activities/cmi.interaction';
const ASSESSMENT = 'http://adlnet.gov/expapi/activities/assessment';
const ENDING_POINT = 'http://id.tincanapi.com/extension/ending-point';

/** The statements of what happened: one, and for the end of a quiz with a pass mark a second that says whether it was reached. */
export function statementsOf({ type, detail }: QuizHappening, context: StatementContext): Statement[] {
  const { activity, name } = context;
  const quiz = {
    objectType: 'Activity',
    id: activity,
    definition: { type: ASSESSMENT, name: inLanguage(name, detail) },
  };
  const say = (verb: string, object: object, rest: { result?: object; context?: object } = {}): Statement => ({
    id: context.uuid(),
    actor: { objectType: 'Agent', account: { homePage: context.homePage, name: detail.attempt } },
    verb: { id: VERBS + verb, display: { en: verb } },
    object,
    timestamp: new Date(context.now).toISOString(),
    ...rest,
    context: {
      registration: detail.attempt,
      language: detail.language,
      platform: 'sen-campaign',
      ...rest.context,
    },
  });
  const within = { context: { contextActivities: { parent: [{ objectType: 'Activity', id: activity }] } } };
  switch (type) {
    case 'sen-attempted':
      return [say('attempted', quiz)];
    case 'sen-responded':
      return [say('interacted', questionOf(detail, context), within)];
    case 'sen-answered': {
      const { question, response, grade, isRight, seconds } = detail;
      const { weight = 1 } = question;
      const result = {
        ...(grade === undefined ? {} : { score: { min: 0, max: weight, raw: grade * weight, scaled: grade } }),
        ...(isRight === undefined ? {} : { success: isRight }),
        completion: true,
        duration: durationOf(seconds),
        response: written(question, response),
      };
      return [say('answered', questionOf(detail, context), { ...within, result })];
    }
    case 'sen-progressed':
      return [say('progressed', quiz, { context: { extensions: { [ENDING_POINT]: detail.index + 1 } } })];
    case 'sen-completed': {
      const { points, maximum, isPassed, seconds } = detail;
      const result = {
        ...(maximum > 0 ? { score: { min: 0, max: maximum, raw: points, scaled: points / maximum } } : {}),
        ...(isPassed === undefined ? {} : { success: isPassed }),
        completion: true,
        duration: durationOf(seconds),
      };
      const verdict = isPassed === undefined ? [] : [say(isPassed ? 'passed' : 'failed', quiz, { result })];
      return [say('completed', quiz, { result }), ...verdict];
    }
  }
}

const inLanguage = (text: string, { language }: QuizDetail): object => ({ [language]: text });

/** The address of a question does not change with its place where it has an id of its own. */
function questionOf(detail: RespondedDetail, { activity, isGraded }: StatementContext): object {
  const { question, index } = detail;
  const id = `${activity}${activity.includes('#') ? '/' : '#'}${encodeURIComponent(question.id ?? index + 1)}`;
  return {
    objectType: 'Activity',
    id,
    definition: {
      type: INTERACTION,
      name: inLanguage(question.prompt, detail),
      ...interactionOf(question, detail, isGraded),
    },
  };
}

/** The parts of an interaction by its type (§ Interaction Activities); parts are known by their place, never by their text. */
function interactionOf(question: Answerable, detail: QuizDetail, isGraded: boolean): object {
  const parts = (texts: readonly string[]) =>
    texts.map((text, index) => ({ id: String(index), description: inLanguage(text, detail) }));
  const interactionType = question.kind;
  const correctResponsesPattern = isGraded ? patternsOf(question) : [];
  const common = { interactionType, ...(correctResponsesPattern.length > 0 ? { correctResponsesPattern } : {}) };
  switch (question.kind) {
    case 'choice':
      return { ...common, choices: parts(question.options.map(({ text }) => text)) };
    case 'sequencing':
      return { ...common, choices: parts(question.steps) };
    case 'matching': {
      const targets = [...question.pairs.map(({ target }) => target), ...(question.distractors ?? [])];
      return { ...common, source: parts(question.pairs.map(({ premise }) => premise)), target: parts(targets) };
    }
    case 'true-false':
    case 'numeric':
    case 'fill-in':
      return common;
  }
}

/** The right responses (§ Response Patterns): parts joined by `[,]`, pairs by `[.]`, the ends of a range by `[:]`. */
function patternsOf(question: Answerable): string[] {
  switch (question.kind) {
    case 'choice': {
      const right = question.options.flatMap(({ correct }, index) => (correct ? [String(index)] : []));
      if (right.length === 0) return [];
      return question.multiple === false ? right : [right.join('[,]')];
    }
    case 'true-false':
      return [String(question.correct)];
    case 'numeric':
      return question.accepted
        .filter(({ credit = 1 }) => credit === 1)
        .map(({ min, max }) => (min === max ? String(min) : `${min}[:]${max}`));
    case 'fill-in': {
      const gaps = question.parts.filter((part) => typeof part !== 'string');
      const forms = gaps.map(({ accepted }) =>
        accepted.filter(({ credit = 1 }) => credit === 1).map(({ text }) => text),
      );
      const [only = []] = forms;
      // Every mix of several gaps would be many; the first form of each stands for them.
      const answers = forms.length === 1 ? only.map((form) => [form]) : [forms.map(([first = '']) => first)];
      return answers.map((texts) => `{case_matters=false}${texts.join('[,]')}`);
    }
    case 'sequencing':
      return [question.steps.map((_, index) => index).join('[,]')];
    case 'matching':
      return [question.pairs.map((_, index) => `${index}[.]${index}`).join('[,]')];
  }
}

/** What the reader answered, written as the right responses are. */
function written(question: Answerable, response: Response): string {
  switch (question.kind) {
    case 'true-false':
      return String(response[0] === 0);
    case 'matching':
      return response.flatMap((target, premise) => (Number(target) < 0 ? [] : [`${premise}[.]${target}`])).join('[,]');
    case 'choice':
    case 'numeric':
    case 'fill-in':
    case 'sequencing':
      return response.join('[,]');
  }
}

/** ISO 8601, to hundredths of a second (§ Duration). */
const durationOf = (seconds: number): string => `PT${Number(seconds.toFixed(2))}S`;
