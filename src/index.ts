/** Every class with what its events say and its content is made of, and nothing registered. */
export { SenElement, type ErrorDetail } from './element/sen-element.js';
export type { Problem } from './content/problem.js';
export { SenCountdown, type CampaignEvent } from './widgets/countdown/countdown.js';
export { SenGlossary, type DefinedDetail, type Term } from './widgets/glossary/glossary.js';
export { SenPillars, type OpenedDetail, type Pillar, type ReadDetail } from './widgets/pillars/pillars.js';
export { SenProgramme, type ChosenDetail } from './widgets/programme/programme.js';
export {
  SenQuiz,
  type AnsweredDetail,
  type AttemptedDetail,
  type CompletedDetail,
  type Option,
  type ProgressedDetail,
  type Question,
  type QuizDetail,
  type RespondedDetail,
  type Submission,
} from './widgets/quiz/quiz.js';
export { SenQuote, type Quote } from './widgets/quote/quote.js';
export { SenRanking, type Statistic } from './widgets/ranking/ranking.js';
export { SenRoadmap, type Milestone } from './widgets/roadmap/roadmap.js';
export { SenTerm } from './widgets/term/term.js';
export { SenTicker, type ShownDetail } from './widgets/ticker/ticker.js';
