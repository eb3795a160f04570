/** The widgets as a webmaster pastes them: semantic HTML made from a content pack. */

export const escape = (text) => String(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const source = ({ name, href }) => (href ? `<a href="${escape(href)}">${escape(name)}</a>` : escape(name));

export const countdown = ({ summary, start }, { day }) =>
  `<sen-countdown add-to-calendar><strong>${escape(summary)}</strong> <time datetime="${escape(start)}">${day}</time></sen-countdown>`;

export const programme = (events, { day: yearly }) => `<sen-programme view="list">
<ol>
${events
  .map(
    ({
      id,
      summary,
      start,
      end,
      location,
      track,
      description,
      source: from,
    }) => `<li id="${escape(id)}" data-track="${escape(track)}">
<p><time datetime="${escape(start)}">${start === '10-10' ? yearly : inDigits(start)}</time>${end ? ` – <time datetime="${escape(end)}">${escape(end.slice('YYYY-MM-DDT'.length))}</time>` : ''}</p>
<h3>${escape(summary)}</h3>
${location ? `<address>${escape(location)}</address>` : ''}
<p>${escape(description)}</p>
${from ? `<p><cite>${source(from)}</cite></p>` : ''}
</li>`,
  )
  .join('\n')}
</ol>
</sen-programme>`;

export const roadmap = (milestones) => `<sen-roadmap>
<ol>
${milestones
  .map(
    ({
      id,
      title,
      start,
      end,
      status,
      description,
      source: from,
    }) => `<li id="moc-${escape(id)}"${status ? ` data-status="${escape(status)}"` : ''}>
<p>${[start, end]
      .filter(Boolean)
      .map((date) => `<time datetime="${escape(date)}">${inDigits(date)}</time>`)
      .join(' – ')}</p>
<h3>${escape(title)}</h3>
${description
  .split('\n')
  .map((line) => `<p>${escape(line)}</p>`)
  .join('')}
<p><cite>${source(from)}</cite></p>
</li>`,
  )
  .join('\n')}
</ol>
</sen-roadmap>`;

export const quotes = (items) => `<sen-quote>
${items
  .map(
    ({ id, kind, text, name, role, date, source: from }) => `<figure id="loi-${escape(id)}" data-kind="${escape(kind)}">
${text
  .split('\n')
  .map((paragraph) => `<p>${escape(paragraph)}</p>`)
  .join('')}
<figcaption><b>${escape(name)}</b>, ${escape(role)}, <time datetime="${escape(date)}">${inDigits(date)}</time>, <cite>${source(from)}</cite></figcaption>
</figure>`,
  )
  .join('\n')}
</sen-quote>`;

/** `2022-10-27T07:30` as `07:30, 27/10/2022`. */
const inDigits = (start) => {
  const [date, time] = start.split('T');
  return [time, date.split('-').reverse().join('/')].filter(Boolean).join(', ');
};

export const pillars = (items, { parts, number }) => {
  const list = (tag, lines) => `<${tag}>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</${tag}>`;
  const part = (name, content) =>
    content ? `<section data-part="${name}"><h4>${parts[name]}</h4>${content}</section>` : '';
  return `<sen-pillars>
${items
  .map(
    ({
      id,
      title,
      illustration,
      summary,
      points,
      changes,
      before,
      after,
      example,
      service,
      figure,
      quiz: test,
      source: from,
    }) =>
      [
        `<section id="${escape(id)}" data-illustration="${illustration}">`,
        `<h3>${escape(title)}</h3>`,
        `<p>${escape(summary)}</p>`,
        list('ul', points),
        part('changes', list('ul', changes)),
        part('before', list('ol', before)),
        part('after', list('ol', after)),
        part('example', `<p>${escape(example)}</p>`),
        part(
          'figure',
          `<p><data value="${figure.value}">${number(figure)}</data> ${escape(figure.label)}</p><p><cite>${source(figure.source)}${figure.period ? `, ${figure.approximate ? `${parts.about} ` : ''}${figure.period}` : ''}</cite></p>`,
        ),
        part('service', `<p>${escape(service.name)}</p>`),
        `<p data-part="quiz"><a href="${escape(test.href)}">${escape(test.name)}</a></p>`,
        `<p><cite>${source(from)}</cite></p>`,
        '</section>',
      ]
        .filter(Boolean)
        .join('\n'),
  )
  .join('\n')}
</sen-pillars>`;
};

export const ticker = (items, { format, about }) => `<sen-ticker>
<ul>
${items
  .map(({ value, prefix, unit = '', label, better, previous, period, approximate, source: from }) => {
    const gap = /^\p{L}/u.test(unit) ? ' ' : '';
    const number = `${prefix ? `${prefix} ` : ''}${format(value)}${gap}${unit}`;
    const last = previous?.at(-1);
    const before = last
      ? ` <small>(<time>${escape(last.period)}</time>: <data value="${last.value}">${format(last.value)}${escape(unit)}</data>)</small>`
      : '';
    const time = `<time datetime="${escape(period)}">${approximate ? `${about} ` : ''}${escape(period)}</time>`;
    return `<li${better === 'lower' ? ' data-better="lower"' : ''}><data value="${value}">${escape(number)}</data> ${escape(label)}${before} <cite>${source(from)}, ${time}</cite></li>`;
  })
  .join('\n')}
</ul>
</sen-ticker>`;

export const ranking = ({ title, period, source: from, statistics }, { place }) => {
  const earlier = [...new Set(statistics.flatMap(({ previous = [] }) => previous.map((one) => one.period)))].sort();
  const figure = ({ value, previous = [] }, when) =>
    when === period ? value : (previous.find((one) => one.period === when)?.value ?? '–');
  const periods = [...earlier, period];
  return `<sen-ranking better="lower" highlight="An Giang" around="3">
<table>
<caption>${escape(title)} <cite>${source(from)}, <time>${escape(period)}</time></cite></caption>
<thead><tr><th scope="col">${escape(place)}</th>${periods.map((when) => `<th scope="col">${escape(when)}</th>`).join('')}</tr></thead>
<tbody>
${statistics
  .map(
    (one) =>
      `<tr><th scope="row">${escape(one.label)}</th>${periods.map((when) => `<td>${figure(one, when)}</td>`).join('')}</tr>`,
  )
  .join('\n')}
</tbody>
</table>
</sen-ranking>`;
};

export const quiz = (questions, { answer, authority }) => `<sen-quiz id="quiz" certificate="${escape(authority)}">
<ol>
${questions
  .map(
    ({ prompt, options, explanation, source: from }) => `<li><p>${escape(prompt)}</p>
<ul>${options.map(({ text }) => `<li>${escape(text)}</li>`).join('')}</ul>
<details><summary>${answer}</summary>${options
      .filter(({ correct }) => correct)
      .map(({ text }) => `<p><strong>${escape(text)}</strong></p>`)
      .join('')}<p>${escape(explanation)}</p><cite>${source(from)}</cite></details></li>`,
  )
  .join('\n')}
</ol>
</sen-quiz>`;

export const glossary = (terms, { related: seeAlso }) => {
  const words = new Map(terms.map(({ id, term }) => [id, term]));
  const linked = (id) => `<a href="#tu-${escape(id)}">${escape(words.get(id))}</a>`;
  return `<sen-glossary>
<dl>
${terms
  .map(
    ({
      id,
      term,
      abbreviation,
      definition,
      example,
      related,
      source: from,
    }) => `<dt id="tu-${escape(id)}"><dfn>${escape(term)}</dfn>${abbreviation ? ` (<abbr>${escape(abbreviation)}</abbr>)` : ''}</dt>
<dd>${escape(definition)}</dd>
<dd>${escape(example)}</dd>
<dd>${seeAlso}: ${related.map(linked).join(', ')}</dd>
${from ? `<dd><cite>${source(from)}</cite></dd>` : ''}`,
  )
  .join('\n')}
</dl>
</sen-glossary>`;
};
