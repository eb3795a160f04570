/** The campaign's illustrations: each a file of its own, loaded when it is shown. */
import type { TemplateResult } from 'lit';

const ILLUSTRATIONS = {
  government: async () => (await import('./government.js')).government,
  economy: async () => (await import('./economy.js')).economy,
  society: async () => (await import('./society.js')).society,
  people: async () => (await import('./people.js')).people,
};

/** What there is a picture of: `government`, `economy`, `society`, or `people` at the centre of it all. */
export type IllustrationName = keyof typeof ILLUSTRATIONS;

/** Every name, in the order of the pillars. */
export const illustrationNames = /* @__PURE__ */ Object.keys(ILLUSTRATIONS) as IllustrationName[]; // the keys of a constant are its names

/** Whether there is a picture of that name; names come from content, where anything may be written. */
export const isIllustration = (name: string): name is IllustrationName => Object.hasOwn(ILLUSTRATIONS, name);

/**
 * The picture, 320 by 240 units, as wide as where it stands. It is decoration, hidden from assistive technology:
 * a widget that gives it a name wraps it in `role="img"`. It needs `illustrationStyles` and the tokens of `controls` in the
 * same shadow root. Rejects where its file can't be loaded.
 */
export const illustration = (name: IllustrationName): Promise<TemplateResult> => ILLUSTRATIONS[name]();
