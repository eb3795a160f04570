/** What the types are to refuse: `npm run check` fails where one of these lines is right. */
import 'sen-campaign/react';

export const wrong = [
  // @ts-expect-error There is no such precision.
  <sen-countdown precision="week" />,
  // @ts-expect-error There is no such property.
  <sen-countdown addToCalender />,
  // @ts-expect-error The detail has the part's id, not its title.
  <sen-pillars onsen-opened={({ detail }) => console.log(detail.title)} />,
];
