/** Registers every widget. */
export * from './widgets/countdown/index.js';
export * from './widgets/pillars/index.js';
export * from './widgets/programme/index.js';
export * from './widgets/quiz/index.js';
export * from './widgets/quote/index.js';
export * from './widgets/roadmap/index.js';
export * from './widgets/ranking/index.js';
export * from './widgets/glossary/index.js';
export * from './widgets/term/index.js';
export * from './widgets/ticker/index.js';
