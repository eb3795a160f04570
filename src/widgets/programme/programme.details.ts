/** All that is known of one event of the programme. Loaded when the reader opens one. */
import { html, nothing, type TemplateResult } from 'lit';
import { inWords } from '../../content/when.js';
import '../../element/add-to-calendar.js';
import { addStyles } from '../../element/late-styles.js';
import type { Locale } from '../../platform/locale.js';
import { detailStyles } from './programme.details.styles.js';
import type { SenProgramme } from './programme.js';
import type { Session } from './programme.model.js';

/** How an event stands to the present, in words; nothing where there is nothing to say. */
export type Badge = TemplateResult | typeof nothing;

/** The contents of the dialog about `session`. */
const about = (session: Session, badge: Badge, { msg, tag }: Locale): TemplateResult => {
  const { summary, start, location, track, description, url, source } = session.event;
  return html`<h3 class="title" id="details-title">${summary}</h3>
    <p><time datetime=${start}>${inWords(session, tag)}</time> ${badge}</p>
    ${location ? html`<p class="place">${location}</p>` : nothing}
    ${track ? html`<p class="track">${track}</p>` : nothing}
    ${description ? html`<p class="description">${description}</p>` : nothing}
    ${url ? html`<p><a href=${url}>${msg('Xem trang giới thiệu')}</a></p>` : nothing}
    ${
      source
        ? html`<p class="source">
            ${msg('Nguồn')}: ${source.href ? html`<a href=${source.href}>${source.name}</a>` : source.name}
          </p>`
        : nothing
    }
    <sen-add-to-calendar .occurrence=${session}></sen-add-to-calendar>
    <form method="dialog"><button class="button primary">${msg('Đóng')}</button></form>`;
};

/** Makes `host` ready to show details, and gives what draws them. */
export function prepare(host: SenProgramme): typeof about {
  addStyles(host, detailStyles);
  return about;
}
