/** How each kind of content is read, as the widgets that show it do: for those who read it without a widget. */
import { schema as events } from '../content/event.schema.js';
import { schemaFor as statisticsFor } from '../content/statistic.schema.js';
import { schema as terms } from '../content/term.schema.js';
import { schema as pillars } from '../widgets/pillars/pillars.schema.js';
import { schema as questions } from '../widgets/quiz/quiz.schema.js';
import { KINDS } from '../widgets/quote/quote.model.js';
import { schemaFor as quotesFor } from '../widgets/quote/quote.schema.js';
import { dateFault, STATUSES } from '../widgets/roadmap/roadmap.model.js';
import { schemaFor as milestonesFor } from '../widgets/roadmap/roadmap.schema.js';

export const SCHEMAS = {
  events,
  statistics: statisticsFor(),
  pillars,
  questions,
  milestones: milestonesFor(STATUSES, dateFault),
  quotes: quotesFor(KINDS),
  terms,
};
