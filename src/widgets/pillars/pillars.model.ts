/** What an explainer of pillars knows: which pillars are open. */

/** The ids of the open pillars, the one opened last at the end. Tabs show that one, an accordion all of them. */
export type Open = readonly string[];

/** Opens `id`, or brings it to the front. */
export const open = (now: Open, id: string): Open => [...now.filter((one) => one !== id), id];

/** Closes `id` where it is open, opens it otherwise. */
export const toggle = (now: Open, id: string): Open =>
  now.includes(id) ? now.filter((one) => one !== id) : open(now, id);

/** Leaves out what there is no more; something is always to be seen in tabs, so the first pillar stands in. */
export const selected = (now: Open, ids: readonly string[]): string | undefined =>
  now.filter((id) => ids.includes(id)).at(-1) ?? ids[0];

/** How the pillars are shown. */
export type View = 'tabs' | 'accordion';

/** Side by side where each pillar has room for its name: 8 em. */
export const viewFor = (widthInEm: number, count: number): View =>
  widthInEm >= Math.max(count * 8, 30) ? 'tabs' : 'accordion';
