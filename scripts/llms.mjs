/**
 * Writes llms.txt (llmstxt.org), what a program that writes code is to know of us: from the manifest, the content pack and the list of
 * documents in README.md. With --check, fails where it is stale.
 */
import { readFile } from 'node:fs/promises';
import { words } from '../demo/words.mjs';
import { generated } from './generated.mjs';
import { openModules } from './modules.mjs';

const readJson = async (path) => JSON.parse(await readFile(path, 'utf8'));
const { name, description } = await readJson('package.json');
const { modules } = await readJson('custom-elements.json');
const readme = await readFile('README.md', 'utf8');
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const base = modules.flatMap(({ declarations }) => declarations).find(({ name }) => name === 'SenElement');
const snippets = await readSnippets();

await generated(
  'llms.txt',
  `# ${name}

> ${description}

A widget is semantic HTML inside one custom tag: it reads well before any script runs, and the element draws its own view of it. What
is inside an element is its content, or the file in \`src\`, or the property \`data\`.

On any page, with the folder \`dist/embed/\` of a build on the same server:

\`\`\`html
<link rel="stylesheet" href="/embed/sen.css">
<script type="module" src="/embed/sen.js"></script>
\`\`\`

In a program, \`npm install ${name}\`: \`import '${name}/countdown'\` registers \`<sen-countdown>\` and exports \`SenCountdown\`,
\`import '${name}/all'\` registers all, \`import { SenCountdown } from '${name}'\` registers nothing. Attributes that are true or false are
there or not. The language of a widget is the \`lang\` around it: \`vi\` (the default), \`en\`, \`km\`.

What is wrong with content or an attribute is reported: by the event \`sen-error\`, and in a sentence below the widget. Every element has:

${api(base, () => true)}

${elements.map(section).join('\n\n')}

## Docs

${/## Read on\n\n([^]*)$/.exec(readme)[1].trim()}
- [custom-elements.json](custom-elements.json): all of the above and more, with types, parts and custom properties.
`,
);

function section({ tagName, description, ...element }) {
  return `**\`<${tagName}>\`** ${inOneLine(description)}

${api(element, ({ inheritedFrom }) => !inheritedFrom)}

\`\`\`html
${snippets[tagName]}
\`\`\``;
}

/** Lists what of an element `isOwn`: what is set, what it tells, where an author's own parts go. */
function api({ attributes = [], members = [], events = [], slots = [], cssParts = [] }, isOwn) {
  const named = attributes.map(({ fieldName }) => fieldName);
  const properties = members.filter((member) => !named.includes(member.name));
  const line = (kind, said) => (part) => `- ${kind} \`${said(part)}\`: ${inOneLine(part.description)}`;
  const own = cssParts.filter(isOwn).map((part) => `\`${part.name}\``);
  return [
    ...attributes.filter(isOwn).map(line('attribute', typed)),
    ...properties.filter(isOwn).map(line('property', (part) => `${part.readonly ? 'readonly ' : ''}${typed(part)}`)),
    ...events.filter(isOwn).map(line('event', ({ name, type }) => `${name}: ${type.text}`)),
    ...slots.filter((slot) => slot.name && isOwn(slot)).map(line('slot', (slot) => slot.name)),
    ...(own.length > 0 ? [`- parts, for \`::part(…)\`: ${own.join(', ')}`] : []),
  ].join('\n');
}

function typed({ name, type }) {
  return `${name}: ${type.text.replace(/ \| undefined$/, '')}`;
}

function inOneLine(text) {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}

/** The least that each tag needs, by the one home of snippets. */
async function readSnippets() {
  const loaded = await openModules();
  const html = await loaded.load('embed/markup/index');
  await loaded.close();
  const say = words.en;
  const [programme, roadmap, pillars, statistics, ranking, quotes, quiz, glossary] = await Promise.all(
    ['programme', 'roadmap', 'pillars', 'statistics', 'ranking', 'quotes', 'quiz', 'glossary'].map((file) =>
      readJson(`campaigns/an-giang-2022/${file}.en.json`),
    ),
  );
  const number = new Intl.NumberFormat('en');
  const [{ id, title, illustration, summary }] = pillars.pillars;
  const [{ term, definition }] = glossary.terms;
  const made = [
    html.countdown(programme.events[0], say.day, { 'add-to-calendar': true }),
    html.programme(programme.events.slice(0, 2), say.day),
    html.roadmap(roadmap.milestones.slice(0, 2), 'step-'),
    html.pillars([{ id, title, illustration, summary }], {
      parts: say.parts,
      number: ({ value }) => number.format(value),
    }),
    html.ticker(statistics.statistics.slice(0, 1), { format: (n) => number.format(n), about: say.parts.about }),
    html.ranking({ ...ranking, statistics: ranking.statistics.slice(0, 2) }, say.place, { better: 'lower' }),
    html.quote(quotes.quotes.slice(0, 1), 'quote-'),
    html.quiz(quiz.questions.slice(0, 1), say.answer),
    html.glossary([{ term, definition }], say.related, 'word-'),
    { tag: 'sen-term', attributes: {}, children: [term] },
  ];
  return Object.fromEntries(made.map((markup) => [markup.tag, html.toHtml(markup)]));
}
