/** What custom-elements.json says of a widget, as far as it is public. */
import manifest from '../custom-elements.json';

interface Named {
  name: string;
  description?: string | undefined;
}

export interface Attribute extends Named {
  /** As TypeScript writes it. */
  type: string;
  default?: string | undefined;
}

export interface Declaration {
  description: string;
  attributes: readonly Attribute[];
  properties: readonly Attribute[];
  events: readonly (Named & { type: string })[];
  slots: readonly Named[];
  cssParts: readonly Named[];
  cssProperties: readonly CssProperty[];
}

export interface CssProperty extends Named {
  /** As CSS writes it, such as `<color>`. */
  syntax?: string | undefined;
  default?: string | undefined;
}

/** The parts of the manifest that are read here (custom-elements-manifest 1.0). */
interface Raw extends Named {
  tagName?: string;
  type?: { text: string };
  default?: string;
  attribute?: string;
  members?: readonly Raw[];
  attributes?: readonly Raw[];
  events?: readonly Raw[];
  slots?: readonly Raw[];
  cssParts?: readonly Raw[];
  cssProperties?: readonly CssProperty[];
}

const raws = (manifest.modules as readonly { declarations?: readonly Raw[] }[]).flatMap(
  ({ declarations = [] }) => declarations,
); // its types follow from the file, which has a shape of its own for each module

/** What `tag` offers; throws where the manifest doesn't know it. */
export function declarationOf(tag: string): Declaration {
  const raw = raws.find(({ tagName }) => tagName === tag);
  if (!raw) throw new Error(`custom-elements.json does not name <${tag}>: run \`npm run manifest\`.`);
  const { members = [], attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] } = raw;
  return {
    description: raw.description ?? '',
    attributes: attributes.map(described),
    properties: members.filter(({ attribute }) => attribute === undefined).map(described),
    events: events.map(described),
    slots,
    cssParts,
    cssProperties,
  };
}

const described = ({ name, description, type, default: initial }: Raw): Attribute => ({
  name,
  description,
  type: (type?.text ?? 'string').replace(/ \| undefined$/, ''),
  default: initial,
});
