/** What stories do as people do it: find things by what they are called, wait until they are there. */
import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import type { PlayFunction, PlayFunctionContext } from 'storybook/internal/types';
import { expect, userEvent, waitFor, within } from 'storybook/test';

export { expect, userEvent, waitFor };

type Context = PlayFunctionContext<WebComponentsRenderer>;

/** Plays `steps` where widgets run; without script there is nothing to press. */
export const played =
  (steps: (context: Context) => Promise<void>): PlayFunction<WebComponentsRenderer> =>
  async (context) => {
    if (context.globals['script'] !== 'off') await steps(context);
  };

/** What is inside the first `tag` within `place`, once it is drawn. */
export async function inside(place: ParentNode, tag: string): Promise<ReturnType<typeof within>> {
  const base = (await shadowOf(place, tag)).querySelector<HTMLElement>('.base');
  if (!base) throw new Error(`<${tag}> has no base.`);
  return within(base);
}

/** The shadow itself, for what has no name. */
export const shadowOf = (place: ParentNode, tag: string): Promise<ShadowRoot> =>
  waitFor(
    () => {
      const root = place.querySelector(tag)?.shadowRoot;
      // The author's HTML has a place of its own until then, and another base around it.
      if (!root?.querySelector('.base > :not(slot)')) throw new Error(`<${tag}> is not drawn yet.`);
      return root;
    },
    { timeout: 5000 },
  );

/** The word of the story's language. */
export const said = <Word>({ globals }: Context, words: Readonly<Record<'vi' | 'en' | 'km', Word>>): Word => {
  const { language } = globals as { language: keyof typeof words }; // the toolbar's values
  return words[language];
};
