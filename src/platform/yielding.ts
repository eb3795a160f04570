/** Lets the page have its turn between the parts of a long piece of work. */

/** Goes on in a task of its own, after what waits to be drawn or answered. */
export const yieldToPage = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
