/** Pillars of files, of several parts, as tabs, cards or a story. Loaded before these are drawn. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../../content/item.js';
import { written } from '../../content/statistic.js';
import { addStyles } from '../../element/late-styles.js';
import { headingLevel } from '../../element/heading-level.js';
import type { Locale } from '../../platform/locale.js';
import type { Pillar, PillarText } from './pillars.content.js';
import { furtherStyles } from './pillars.further.styles.js';
import { Story } from './pillars.story.js';
import type { SenPillars } from './pillars.js';

/** What draws these from now on. */
export interface Further {
  /** Each pillar as a section: `cards` side by side, or a `story` below each other, beside one picture that changes. */
  chapters: (items: readonly Pillar[], view: 'cards' | 'story', chapter: Chapter) => TemplateResult;
  /** What a file says of a pillar, its parts headed at `level`. */
  text: (body: PillarText, level: number, locale: Locale) => TemplateResult;
  /** The level of headings that no author wrote. */
  level: () => number;
}

/** What a section is made of. */
export interface Chapter {
  /** The level of its heading. */
  levelOf: (item: Pillar) => number;
  content: (item: Pillar, title: TemplateResult) => TemplateResult;
  picture: (item: Pillar) => TemplateResult | typeof nothing;
}

/** Makes `host` ready for what this draws. */
export function further(host: SenPillars): Further {
  addStyles(host, furtherStyles);
  let reader: Story | undefined;
  // Each pillar asks for it, twice: the page is looked through once a drawing.
  let level: number | undefined;
  host.addController({
    hostUpdate: () => {
      level = undefined;
    },
  });
  return {
    text,
    level: () => (level ??= headingLevel(host)),
    chapters: (items, view, chapter) => {
      if (view === 'cards')
        return html`<div class="cards" part="house">${items.map((item) => section(item, chapter))}</div>`;
      reader ??= new Story(host);
      const at = (items.find(({ id }) => id === reader?.at) ?? items[0])?.id;
      return html`<div class="story" part="house">
        <div class="stage" part="picture" aria-hidden="true">
          ${items.map((item) => html`<div class="scene" ?data-shown=${item.id === at}>${chapter.picture(item)}</div>`)}
        </div>
        <div class="chapters">${items.map((item) => section(item, chapter))}</div>
      </div>`;
    },
  };
}

const section = (item: Pillar, { levelOf, content }: Chapter): TemplateResult =>
  html`<section
    class="panel chapter"
    part="panel"
    id=${`panel-${item.id}`}
    data-id=${item.id}
    aria-labelledby=${`tab-${item.id}`}
  >
    ${content(
      item,
      html`<div class="title" role="heading" aria-level=${levelOf(item)} id=${`tab-${item.id}`}>${item.title}</div>`,
    )}
  </section>`;

function text(body: PillarText, level: number, { msg, tag }: Locale): TemplateResult {
  const { summary, points, changes, before, after, example, service, figure, quiz, source } = body;
  const part = (name: string, heading: string, content: unknown) =>
    html`<section data-part=${name}>
      <div class="subtitle" role="heading" aria-level=${Math.min(level, 6)}>${heading}</div>
      ${content}
    </section>`;
  return html`<p>${summary}</p>
    ${points?.length ? list(points) : nothing}
    ${changes?.length ? part('changes', msg('Có gì thay đổi cho tôi?'), list(changes)) : nothing}
    ${before?.length ? part('before', msg('Trước đây'), steps(before)) : nothing}
    ${after?.length ? part('after', msg('Bây giờ'), steps(after)) : nothing}
    ${example ? part('example', msg('Ví dụ gần đây'), html`<p>${example}</p>`) : nothing}
    ${
      figure
        ? part(
            'figure',
            msg('Con số'),
            html`<p><data value=${figure.value}>${written(figure, figure.value, tag)}</data> ${figure.label}</p>
              ${cited(figure.source, figure.approximate && figure.period ? `${msg('khoảng')} ${figure.period}` : figure.period)}`,
          )
        : nothing
    }
    ${service ? part('service', msg('Dịch vụ nên thử'), html`<p>${named(service)}</p>`) : nothing}
    ${quiz ? html`<p data-part="quiz">${named(quiz)}</p>` : nothing} ${cited(source)}`;
}

const list = (items: readonly string[]): TemplateResult =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

const steps = (items: readonly string[]): TemplateResult =>
  html`<ol>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ol>`;

const named = ({ name, href }: Source): TemplateResult | string => (href ? html`<a href=${href}>${name}</a>` : name);

const cited = (source?: Source, period?: string): TemplateResult | typeof nothing =>
  source || period
    ? html`<p>
        <cite
          >${source ? named(source) : nothing}${source && period ? ', ' : ''}${period ? html`<time>${period}</time>` : nothing}</cite
        >
      </p>`
    : nothing;
