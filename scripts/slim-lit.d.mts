/** The module's code without what is cut; `undefined` for modules that are none of Lit's. */
export function slim(code: string, id: string): string | undefined;
