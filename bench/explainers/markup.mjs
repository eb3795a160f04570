/** The same three pillars as each library's documentation would have them written. Each opens the first, as ours does. */
import { readFile } from 'node:fs/promises';

const file = new URL('../../campaigns/an-giang-2022/pillars.vi.json', import.meta.url);

export const { pillars } = JSON.parse(await readFile(file, 'utf8'));

const said = ({ summary, points, example, source }) => [summary, ...points, example, source.name];

/** What is said of a pillar, in its order; without what is said of another too, as nothing could tell which one was found. */
export const sentencesOf = (pillar) => {
  const elsewhere = pillars.filter((one) => one !== pillar).flatMap(said);
  return said(pillar).filter((sentence) => !elsewhere.some((text) => text.includes(sentence)));
};

export const sentences = pillars.flatMap(sentencesOf);

const each = (template) => pillars.map(template).join('\n');
const first = (index, attribute) => (index === 0 ? attribute : '');

/** What is said of a pillar, with attributes for its paragraphs and its list. */
const body = ({ summary, points, example, source }, { p = '', ul = '' } = {}) => `<p${p}>${summary}</p>
<ul${ul}>${points.map((point) => `<li>${point}</li>`).join('')}</ul>
<p${p}><em>${example}</em></p>
<p${p}><cite>${source.name}</cite></p>`;

export const ours = `<sen-pillars>
${each((one) => `<section id="${one.id}"><h3>${one.title}</h3>${body(one)}</section>`)}
</sen-pillars>`;

export const webAwesomeTabs = `<wa-tab-group>
${each(({ id, title }) => `<wa-tab panel="${id}">${title}</wa-tab>`)}
${each(
  (one, index) => `<wa-tab-panel id="${one.id}" name="${one.id}"${first(index, ' active')}>
<h3>${one.title}</h3>${body(one)}</wa-tab-panel>`,
)}
</wa-tab-group>`;

export const webAwesomeDetails = each(
  (one, index) => `<wa-details id="${one.id}"${first(index, ' open')}>
<h3 slot="summary">${one.title}</h3>${body(one)}</wa-details>`,
);

export const webAwesomeAccordion = `<wa-accordion>
${each(
  (one, index) =>
    `<wa-accordion-item id="${one.id}" label="${one.title}"${first(index, ' expanded')}>${body(one)}</wa-accordion-item>`,
)}
</wa-accordion>`;

const GOVUK = { p: ' class="govuk-body"', ul: ' class="govuk-list govuk-list--bullet"' };

export const govukTabs = `<div class="govuk-tabs" data-module="govuk-tabs">
<h2 class="govuk-tabs__title">Các trụ cột</h2>
<ul class="govuk-tabs__list">
${each(
  ({ id, title }, index) => `<li class="govuk-tabs__list-item${first(index, ' govuk-tabs__list-item--selected')}">
<a class="govuk-tabs__tab" href="#${id}">${title}</a></li>`,
)}
</ul>
${each(
  (one, index) => `<div class="govuk-tabs__panel${index === 0 ? '' : ' govuk-tabs__panel--hidden'}" id="${one.id}">
<h2 class="govuk-heading-l">${one.title}</h2>${body(one, GOVUK)}</div>`,
)}
</div>`;

const LABELS = {
  'hide-all-sections': 'Đóng tất cả',
  'show-all-sections': 'Mở tất cả',
  'hide-section': 'Đóng',
  'show-section': 'Mở',
  'hide-section-aria-label': 'Đóng phần này',
  'show-section-aria-label': 'Mở phần này',
};
const labels = Object.entries(LABELS).map(([key, text]) => `data-i18n.${key}="${text}"`);

/** The id that GOV.UK's accordion gives a section: of a prefix and a number. */
export const govukSection = (pillar) => `pillars-content-${pillars.indexOf(pillar) + 1}`;

export const govukAccordion = `<div class="govuk-accordion" data-module="govuk-accordion" id="pillars" ${labels.join(' ')}>
${each(
  (one, index) => `<div class="govuk-accordion__section${first(index, ' govuk-accordion__section--expanded')}">
<div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading">
<span class="govuk-accordion__section-button" id="pillars-heading-${index + 1}">${one.title}</span></h2></div>
<div id="${govukSection(one)}" class="govuk-accordion__section-content">${body(one, GOVUK)}</div>
</div>`,
)}
</div>`;
