/** Every class, and nothing registered. */
export { SenElement } from './element/sen-element.js';
export type { ErrorDetail } from './element/report.js';
export type { Problem } from './content/problem.js';
export type { CampaignEvent } from './content/event.js';
export { SenCountdown } from './widgets/countdown/countdown.js';
export type { OpenedDetail } from './element/opened.js';
export { SenPillars } from './widgets/pillars/pillars.js';
export type { ReadDetail } from './widgets/pillars/pillars.read-marks.js';
export { SenProgramme, type ChosenDetail } from './widgets/programme/programme.js';
export { SenQuiz } from './widgets/quiz/quiz.js';
export type {
  AnsweredDetail,
  CompletedDetail,
  ProgressedDetail,
  QuizDetail,
  RespondedDetail,
  AttemptedDetail,
} from './widgets/quiz/quiz.events.js';
export type { Option, Question } from './widgets/quiz/quiz.model.js';
export { SenQuote } from './widgets/quote/quote.js';
export type { Quote } from './widgets/quote/quote.model.js';
export { SenRoadmap } from './widgets/roadmap/roadmap.js';
export type { Milestone } from './widgets/roadmap/roadmap.model.js';
export { SenRanking } from './widgets/ranking/ranking.js';
export { SenGlossary } from './widgets/glossary/glossary.js';
export { SenTerm } from './widgets/term/term.js';
export type { DefinedDetail, Term } from './content/term.js';
export { SenTicker, type ShownDetail } from './widgets/ticker/ticker.js';
export type { Statistic } from './content/statistic.js';
