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
}

/** The parts of the manifest that are read here (custom-elements-manifest 1.0). */
interface Raw extends Named {
  tagName?: string;
  type?: { text: string };
  default?: string;
  privacy?: string;
  kind?: string;
  attribute?: string;
  members?: readonly Raw[];
  attributes?: readonly (Raw & { fieldName?: string })[];
  events?: readonly Raw[];
  slots?: readonly Raw[];
  cssParts?: readonly Raw[];
}

const raws = (manifest.modules as readonly { declarations?: readonly Raw[] }[]).flatMap(
  ({ declarations = [] }) => declarations,
); // its types follow from the file, which has a shape of its own for each module

/** What `tag` offers; throws where the manifest doesn't know it. */
export function declarationOf(tag: string): Declaration {
  const raw = raws.find(({ tagName }) => tagName === tag);
  if (!raw) throw new Error(`custom-elements.json does not name <${tag}>: run \`npm run manifest\`.`);
  const { members = [], attributes = [], events = [], slots = [], cssParts = [] } = raw;
  const fields = members.filter(({ kind, privacy }) => kind === 'field' && privacy === 'public');
  const inner = new Set(members.filter(({ privacy }) => privacy !== 'public').map(({ name }) => name));
  const isPublic = ({ fieldName, name }: Raw & { fieldName?: string }) => !inner.has(fieldName ?? name);
  return {
    description: raw.description ?? '',
    attributes: attributes.filter(isPublic).map(described),
    properties: fields.filter(({ attribute }) => attribute === undefined).map(described),
    // Some are fired by a name that only runs say.
    events: events.filter(({ name }) => name.startsWith('sen-')).map(described),
    slots,
    cssParts,
  };
}

const described = ({ name, description, type, default: initial }: Raw): Attribute => ({
  name,
  description,
  type: (type?.text ?? 'string').replace(/ \| undefined$/, ''),
  default: initial,
});
