/** Sends what happens in quizzes to a learning record store (xAPI 1.0.3). Off unless a page connects it. */
import { instant } from '../../platform/instant.js';
import { toJson } from '../../platform/json.js';
import { uuid } from '../../platform/uuid.js';
import { ownOutbox, type Outbox } from '../../platform/outbox.js';
import type { SenQuiz } from '../../widgets/quiz/quiz.js';
import { statementsOf, type QuizHappening } from './statements.js';

/** Where statements go. */
export interface XapiOptions {
  /** The store's address, to which `/statements` is added. */
  endpoint: string;
  /** The `Authorization` header. It can be read by whoever reads the page: give it no right but that to write. */
  authorization?: string;
  /** The quiz's own address, an IRI. Default: the page's, without query and hash, and the quiz's `id`. */
  activity?: string;
  /** What the quiz is called. Default: the page's title. */
  name?: string;
  /** Answers, once, with whether the reader agrees, before anything is kept or sent. Default: asks them in words of our own. */
  consent?: (quiz: SenQuiz) => Promise<boolean>;
  /** Default: the site's own. */
  outbox?: Pick<Outbox, 'add'>;
}

const TYPES = ['sen-attempted', 'sen-responded', 'sen-answered', 'sen-progressed', 'sen-completed'] as const;

/**
 * Has statements made of the events of all quizzes within `target`, and sent. Statements keep their order; they name nobody:
 * the actor is an account called by the attempt's random UUID. Returns what ends it.
 */
export function connectXapi(target: EventTarget, options: XapiOptions): () => void {
  const { outbox = ownOutbox(), authorization, consent = asked(options.endpoint) } = options;
  let agreed: Promise<boolean> | undefined;
  let queue = Promise.resolve();
  const listen = (event: Event) => {
    const quiz = event.target as SenQuiz; // quizzes raise these
    const { origin, pathname } = location;
    const activity = options.activity ?? `${origin}${pathname}${quiz.id && `#${encodeURIComponent(quiz.id)}`}`;
    const { type, detail } = event as CustomEvent as unknown as QuizHappening;
    const happening = { type, detail } as QuizHappening; // as `TYPES` and the events of the quiz have them
    const statements = statementsOf(happening, {
      activity,
      name: options.name ?? document.title,
      homePage: origin,
      uuid,
      now: instant(),
      isGraded: quiz.graded === undefined,
    });
    const sent = queue.then(async () => {
      agreed ??= consent(quiz);
      if (!(await agreed)) return;
      await outbox.add(
        statements.map((statement) => ({ id: statement.id, ...request(statement, options.endpoint, authorization) })),
      );
    });
    queue = sent.catch(console.error); // a statement that can't be kept takes no later one with it
  };
  for (const type of TYPES) target.addEventListener(type, listen);
  return () => {
    for (const type of TYPES) target.removeEventListener(type, listen);
  };
}

const request = (statement: object, endpoint: string, authorization: string | undefined) => ({
  url: `${endpoint.replace(/\/$/, '')}/statements`,
  headers: {
    'content-type': 'application/json',
    'x-experience-api-version': '1.0.3',
    ...(authorization === undefined ? {} : { authorization }),
  },
  body: toJson(statement),
});

/** Asks the reader in words of our own. */
const asked =
  (endpoint: string) =>
  async (quiz: SenQuiz): Promise<boolean> => {
    const { askConsent } = await import('../../element/consent.js');
    return askConsent(quiz, endpoint);
  };
