/** What stories of searches share. */

/** Writes `text` into the search field of `root` as a reader would, once the field is there. */
export async function search(root: ShadowRoot, text: string): Promise<void> {
  const find = () => root.querySelector<HTMLInputElement>('input[type=search]');
  let field: HTMLInputElement | null;
  while (!(field = find())) await new Promise(requestAnimationFrame);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
