import { type CompletedDetail, SenPillars } from 'sen-campaign';
import type { AnsweredDetail } from 'sen-campaign/quiz';
import 'sen-campaign/countdown';

const countdown = document.createElement('sen-countdown');
countdown.display = 'ring';
countdown.addEventListener('sen-started', ({ detail }) => detail satisfies null);
countdown.addEventListener('sen-error', ({ detail }) => detail.problems[0]?.message.trim());
document.addEventListener('click', () => {
  new SenPillars().view = 'tabs';
});
document.querySelector('sen-quiz')?.addEventListener('sen-completed', ({ detail }) => detail satisfies CompletedDetail);
document.body.addEventListener('sen-answered', ({ detail }) => detail satisfies AnsweredDetail);

// @ts-expect-error it isn't shown so
countdown.display = 'rin';
// @ts-expect-error no such property
countdown.dates = '10-10';
// @ts-expect-error there are six levels
new SenPillars().headingLevel = 7;
// @ts-expect-error it has no such detail
document.body.addEventListener('sen-completed', ({ detail }) => detail.marks);
// @ts-expect-error what raises events is the element's own
countdown.emit('sen-ended');

/** Who builds on an element raises only what is declared. */
export class Own extends SenPillars {
  tell(): void {
    this.emit('sen-all-read');
    this.emit('sen-read', { id: 'chinh-quyen-so' });
    // @ts-expect-error no such event
    this.emit('sen-al-read');
    // @ts-expect-error its detail is missing
    this.emit('sen-read');
    // @ts-expect-error it has no detail
    this.emit('sen-all-read', { id: 'chinh-quyen-so' });
  }
}
