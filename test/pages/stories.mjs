/** The built Storybook, story by story. */

/** All that there is in it: stories and pages of documentation. */
export async function entriesOf(site) {
  const response = await fetch(site.at('/storybook/index.json'));
  if (!response.ok) {
    await site.close();
    throw new Error('There is no Storybook to test: run `npm run build:storybook` first.');
  }
  const { entries } = await response.json();
  return Object.values(entries);
}

export const storiesOf = async (site) => (await entriesOf(site)).filter(({ type }) => type === 'story');

/** The address of a story by itself; `globals` is what is chosen in the toolbars, such as `language:km;theme:dark`. */
export const storyAt = (site, id, globals) =>
  // The accessibility panel must not run axe-core at the same time.
  site.at(`/storybook/iframe.html?id=${id}&viewMode=story&globals=${globals};a11y.manual:!true`);

/** Waits until Storybook has done all that there is to do for the story, its play included. */
export const untilOver = (page, id) => page.waitForFunction(isOver, {}, id);

/** Waits until the story's widgets are drawn, in `language`, and nothing more is on its way. */
export async function untilDrawn(page, language) {
  await page.waitForFunction(areDrawn, {}, language);
  // Content and messages come from modules of their own.
  await page.waitForNetworkIdle({ idleTime: 50 });
  await page.waitForFunction(areDrawn, {}, language);
}

function isOver(storyId) {
  const { id, phase } = globalThis.__STORYBOOK_PREVIEW__?.currentRender ?? {};
  return id === storyId && /^(?:completed|finished|errored|aborted)$/.test(phase);
}

function areDrawn(language) {
  const widgets = [...document.querySelectorAll(`#storybook-root [lang="${language}"] *`)].filter(({ localName }) =>
    localName.startsWith('sen-'),
  );
  return (
    widgets.length > 0 &&
    widgets.every(
      ({ shadowRoot, isUpdatePending }) =>
        !isUpdatePending &&
        shadowRoot?.querySelector('.base')?.lang === language &&
        shadowRoot.querySelector('.base > *'),
    )
  );
}
