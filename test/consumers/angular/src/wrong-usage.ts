/** What the types are to refuse: `npm run check` fails where one of these lines is right. */
import 'sen-campaign/countdown';
import 'sen-campaign/pillars';

const countdown = document.createElement('sen-countdown');
// @ts-expect-error There is no such precision.
countdown.precision = 'week';
// @ts-expect-error There is no such property.
countdown.addToCalender = true;

document.createElement('sen-pillars').addEventListener('sen-opened', ({ detail }) => {
  // @ts-expect-error The detail has the part's id, not its title.
  console.log(detail.title);
});
