/** What belongs to pillars beyond their text: drawing, pictures, what has been read. Loaded once the text is there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Fault } from '../../content/problem.js';
import { Copying } from '../../element/copying.js';
import { KeptFocus } from '../../element/kept-focus.js';
import { addStyles } from '../../element/late-styles.js';
import type { Speaking } from '../../element/speaking.js';
import type { Locale } from '../../platform/locale.js';
import { illustrationStyles } from '../../theme/illustrations/illustrations.styles.js';
import { illustration, isIllustration } from '../../theme/illustrations/index.js';
import { lotus } from '../../theme/lotus.js';
import { Address, type Addressed } from './pillars.address.js';
import type { Pillar } from './pillars.content.js';
import { column, ground, roof } from './pillars.drawing.js';
import { extraStyles } from './pillars.extras.styles.js';
import type { Open } from './pillars.model.js';
import { ReadMarks, type TellRead } from './pillars.read-marks.js';
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
  /** Keeps in the address that the reader opened or closed a pillar. */
  visit: (id: string, before: Open, now: Open) => void;
  /** Pictures that aren't there. */
  faults: (items: readonly Pillar[]) => Fault[];
}

/** What these ask of the pillars. */
export interface Ask extends Addressed {
  locale: Locale;
  emit: TellRead;
}

/** Makes `host` ready for what this draws. */
export function extras(host: SenPillars, { locale, emit, ...pillars }: Ask): Extras {
  for (const styles of [...illustrationStyles, extraStyles]) addStyles(host, styles);
  new Copying(host);
  new KeptFocus(host);
  const address = new Address(host, pillars);
  const marks = new ReadMarks(host, emit);
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
      marks.read.has(id)
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
    visit: (...step) => {
      address.visit(...step);
    },
    faults: (items) =>
      items.flatMap(({ id, illustration: name }) =>
        name && !isIllustration(name) && !isAddress(name)
          ? [{ code: 'not-allowed' as const, value: name, path: `${id}.illustration` }]
          : [],
      ),
  };
}

/** `picture.svg`, `/images/picture`, unlike the name of one of ours. */
const isAddress = (name: string): boolean => /[./]/.test(name);
