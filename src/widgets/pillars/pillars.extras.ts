/** What belongs to pillars beyond their text: drawing, pictures, what has been read. Loaded once the text is there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Fault } from '../../content/problem.js';
import { Copying } from '../../element/copying.js';
import { addStyles } from '../../element/late-styles.js';
import type { Speaking } from '../../element/speaking.js';
import { clearFragment, fragment, pushFragment } from '../../platform/fragment.js';
import type { Locale } from '../../platform/locale.js';
import { illustrationStyles } from '../../theme/illustrations/illustrations.styles.js';
import { illustration, isIllustration } from '../../theme/illustrations/index.js';
import { lotus } from '../../theme/lotus.js';
import type { Pillar } from './pillars.content.js';
import { column, ground, roof } from './pillars.drawing.js';
import { extraStyles } from './pillars.extras.styles.js';
import { VIEWS } from './pillars.model.js';
import { Reading, type ReadDetail } from './pillars.reading.js';
import type { SenPillars } from './pillars.js';

/** What draws beside the text from now on. */
export interface Extras {
  /** The house of a diagram. */
  drawing: Readonly<Record<'roof' | 'column' | 'ground', TemplateResult>>;
  /** The picture of that name or address, once it has come. */
  picture: (name: string) => TemplateResult | typeof nothing;
  /** Says that a pillar has been read. */
  mark: (id: string) => TemplateResult | typeof nothing;
  /** The button that reads a pillar aloud, in room that is kept for it. */
  speaker: (item: Pillar) => TemplateResult;
  /** Marks where the text of a pillar ends. */
  end: (id: string) => TemplateResult;
  /** Puts a pillar that the reader opened into the address, and takes out one that was closed. */
  visit: (id: string, isOpen?: boolean) => void;
  /** What is wrong with attributes, and pictures that aren't there. */
  faults: (items: readonly Pillar[]) => Fault[];
}

/** Makes `host` ready for what this draws; `emit` raises the events of what the reader has read. */
export function extras(host: SenPillars, locale: Locale, emit: (type: string, detail?: ReadDetail) => void): Extras {
  for (const styles of [...illustrationStyles, extraStyles]) addStyles(host, styles);
  new Copying(host);
  const reading = new Reading(host, emit);
  let speaking: Promise<void> | undefined;
  let voice: Speaking | undefined;
  const pictures = new Map<string, TemplateResult | typeof nothing>();
  return {
    drawing: { roof: html`${roof}${lotus}`, column, ground },
    picture: (name) => {
      if (!isIllustration(name)) return isAddress(name) ? html`<img src=${name} alt="" />` : nothing;
      const picture = pictures.get(name);
      if (picture) return picture;
      pictures.set(name, nothing);
      illustration(name).then((drawn) => {
        pictures.set(name, drawn);
        host.requestUpdate();
      }, console.error);
      return nothing;
    },
    mark: (id) =>
      reading.read.has(id)
        ? html`<svg class="mark" viewBox="0 0 20 20" role="img" aria-label=${locale.msg('đã đọc')}>
            <circle cx="10" cy="10" r="9" />
            <path d="m5 10.5 3.5 3.5L15 7" />
          </svg>`
        : nothing,
    speaker: ({ id, title }) => {
      speaking ??= import('../../element/speaking.js').then(({ Speaking }) => {
        voice = new Speaking(host, locale);
      }, console.error);
      const button = voice?.button(id, title) ?? nothing;
      return button === nothing ? html`<div class="speak"></div>` : button;
    },
    end: (id) => html`<span class="end" data-id=${id}></span>`,
    visit: (id, isOpen = true) => {
      const isNamed = fragment() === id;
      if (isOpen && !isNamed) pushFragment(id);
      if (!isOpen && isNamed) clearFragment();
    },
    faults: (items) => [
      ...attributeFaults(host),
      ...items.flatMap(({ id, illustration: name }) =>
        name && !isIllustration(name) && !isAddress(name)
          ? [{ code: 'not-allowed' as const, value: name, path: `${id}.illustration` }]
          : [],
      ),
    ],
  };
}

function attributeFaults({ view, headingLevel: level }: SenPillars): Fault[] {
  const faults: Fault[] = [];
  if (view && !VIEWS.includes(view)) faults.push({ code: 'not-allowed', value: view, path: 'view' });
  if (level !== undefined && !(level >= 1 && level <= 6))
    faults.push({ code: 'not-allowed', value: `${level}`, path: 'heading-level' });
  return faults;
}

/** `picture.svg`, `/images/picture`, unlike the name of one of ours. */
const isAddress = (name: string): boolean => /[./]/.test(name);
