/** How readers go through a page: what lies far down loads as they come near. */

/** Goes to the first element that `selector` finds. */
export const comeNear = (page, selector) => page.$eval(selector, (element) => element.scrollIntoView());

/** Goes through a page from its top to its end, a window at a time, and back. */
export const readThrough = (page) =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await frame();
      await frame();
    }
    scrollTo(0, 0);
  });
