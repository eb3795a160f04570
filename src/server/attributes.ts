/** Attributes as programs give them, as HTML has them. */

/** `true` is an attribute without a value; `false`, `null` and `undefined` are none. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The names and texts of those that the widget `tag` is to have. Throws where HTML can't have such. */
export function textsOf(tag: string, attributes: Attributes = {}): [name: string, text: string][] {
  return Object.entries(attributes).flatMap<[string, string]>(([name, value]) => {
    if (!NAME.test(name)) throw new TypeError(`<${tag}> can't have an attribute of the name ${JSON.stringify(name)}.`);
    if (value === undefined || value === null || value === false) return [];
    if (!['string', 'number', 'boolean'].includes(typeof value))
      throw new TypeError(
        `The attribute ${name} of <${tag}> is to be a text, a number or a boolean, not ${typeof value}.`,
      );
    return [[name, value === true ? '' : String(value)]];
  });
}

/** What ends a name in HTML §13.1.2.3 is not part of one. */
const NAME = /^[^\s"'<>/=]+$/;
