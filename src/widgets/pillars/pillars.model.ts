/** What an explainer of pillars knows: which pillars are open, which have been read, and how they are shown. */

/** The ids of the open pillars, the one opened last at the end. Tabs show that one, an accordion all of them. */
export type Open = readonly string[];

/** Opens `id`, or brings it to the front. */
export const open = (now: Open, id: string): Open => [...now.filter((one) => one !== id), id];

/** Closes `id` where it is open, opens it otherwise. */
export const toggle = (now: Open, id: string): Open =>
  now.includes(id) ? now.filter((one) => one !== id) : open(now, id);

/** How things stood when `id` was opened last: what was opened after it closes. Opens `id` where it isn't open. */
export const backTo = (now: Open, id: string): Open =>
  now.includes(id) ? now.slice(0, now.indexOf(id) + 1) : open(now, id);

/** Leaves out what there is no more; something is always to be seen in tabs, so the first pillar stands in. */
export const selected = (now: Open, ids: readonly string[]): string | undefined =>
  now.filter((id) => ids.includes(id)).at(-1) ?? ids[0];

/** The ways to show pillars. */
export const VIEWS = ['diagram', 'tabs', 'accordion', 'cards', 'story'] as const;

/** How the pillars are shown. */
export type View = (typeof VIEWS)[number];

/** The view to show: what is asked for, but a diagram only where each pillar has room for its name: 8 em. */
export function viewFor(asked: View | undefined, widthInEm: number, count: number): View {
  if (asked && asked !== 'diagram') return asked;
  return widthInEm >= Math.max(count * 8, 30) ? 'diagram' : 'accordion';
}
