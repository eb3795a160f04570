/** What the types are to refuse: `npm run check` fails where one of these lines is right. */
import 'sen-campaign/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

// @ts-expect-error There is no such precision.
export const countdown: SvelteHTMLElements['sen-countdown'] = { precision: 'week' };

// @ts-expect-error There is no such property.
export const misspelt: SvelteHTMLElements['sen-countdown'] = { addToCalender: true };

export const pillars: SvelteHTMLElements['sen-pillars'] = {
  // @ts-expect-error The detail has the part's id, not its title.
  'onsen-opened': ({ detail }) => console.log(detail.title),
};
