/** What the types are to refuse: `npm run check` fails where one of these lines is right. */
import type { SenPillars } from 'sen-campaign';
import 'sen-campaign/react-18';

export const wrong = [
  // @ts-expect-error There is no such precision.
  <sen-countdown precision="week" />,
  // @ts-expect-error React 18 would set an attribute, which has another name.
  <sen-countdown addToCalendar />,
];

export const listen = (pillars: SenPillars) =>
  pillars.addEventListener('sen-opened', ({ detail }) => {
    // @ts-expect-error The detail has the part's id, not its title.
    console.log(detail.title);
  });
