/** Registers `tag` unless another copy or version of the library on the page already has. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
