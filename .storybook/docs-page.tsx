/** The documentation of a widget: what it is, its controls and code, its states, how it is used, and all that it offers. */
import {
  Controls,
  DocsContext,
  Heading,
  Primary,
  Source,
  Stories,
  Subheading,
  Subtitle,
  Title,
} from '@storybook/addon-docs/blocks';
import { useContext, useEffect, useState, type ReactNode } from 'react';
import { addons } from 'storybook/preview-api';
import { NOTES } from '../stories/notes/index.js';
import type { Notes } from '../stories/notes/notes.js';
import { CodeView } from './code-view.js';
import { declarationOf } from './manifest.js';
import { WRITTEN, type Written } from './ways.js';
import { lastWritten } from './written.js';

/** The page of any story file; of one that shows no widget, what Storybook itself can say. */
export function DocsPage(): ReactNode {
  const { storyById } = useContext(DocsContext);
  const { component, id, title } = storyById();
  useEffect(() => {
    document.title = `${title.split('/').at(-1)} | sen-campaign`;
  }, [title]);
  const notes = typeof component === 'string' ? NOTES[component.replace(/^sen-/, '')] : undefined;
  if (typeof component !== 'string' || !notes)
    return (
      <>
        <Title />
        <Primary />
        <Controls />
        <Stories />
      </>
    );
  return (
    <>
      <Title />
      <Subtitle>{`<${component}>`}</Subtitle>
      <Prose text={declarationOf(component).description} />
      <Primary />
      <Controls />
      <Code id={id} />
      <Use notes={notes} />
      <Stories title="States" includePrimary={false} />
      <Api tag={component} />
    </>
  );
}

/** The code of the story `id`, as the controls and toolbars make it now. */
function Code({ id }: { id: string }): ReactNode {
  const written = useWritten(id);
  if (!written) return null;
  return (
    <>
      <Heading>Code</Heading>
      <CodeView written={written} Text={CodeText} />
    </>
  );
}

const CodeText = ({ language, text }: { language: string; text: string }): ReactNode => (
  <Source language={language as 'html'} code={text} />
);

function useWritten(id: string): Written | undefined {
  const [written, setWritten] = useState(lastWritten(id));
  useEffect(() => {
    const channel = addons.getChannel();
    const take = (next: Written) => {
      if (next.id === id) setWritten(next);
    };
    channel.on(WRITTEN, take);
    setWritten(lastWritten(id));
    return () => {
      channel.off(WRITTEN, take);
    };
  }, [id]);
  return written;
}

function Use({ notes: { dos, donts, content, keyboard, heard } }: { notes: Notes }): ReactNode {
  return (
    <>
      <Heading>Use</Heading>
      <div className="dos">
        <section>
          <Subheading>Do</Subheading>
          <List lines={dos} />
        </section>
        <section>
          <Subheading>Don’t</Subheading>
          <List lines={donts} />
        </section>
      </div>
      <Heading>Content</Heading>
      <List lines={content} />
      <Heading>Accessibility</Heading>
      <Subheading>Keyboard</Subheading>
      <p>
        Buttons, links and fields are the browser’s own: Tab goes to them, Enter or Space presses them.
        {keyboard.length > 0 ? ' Beside that:' : ' There is nothing else to know.'}
      </p>
      {keyboard.length > 0 && (
        <Table
          heads={['Key', 'What it does', 'Held by the test']}
          rows={keyboard.map(({ keys, does, test }) => [
            keys.split(', ').map((key, place) => (
              <span key={key}>
                {place > 0 && ', '}
                <kbd>{key}</kbd>
              </span>
            )),
            <Words key="does" text={does} />,
            <Words key="test" text={`\`test/${test.replace(': ', '`: ')}`} />,
          ])}
        />
      )}
      <Subheading>What a screen reader says</Subheading>
      <List lines={heard} />
    </>
  );
}

/** All that the manifest says. */
function Api({ tag }: { tag: string }): ReactNode {
  const { attributes, properties, events, slots, cssParts, cssProperties } = declarationOf(tag);
  const words = (text: string | undefined) => <Words key="words" text={text ?? ''} />;
  const code = (text: string | undefined) => (text ? <code key="code">{text}</code> : '–');
  const sections: readonly (readonly [string, readonly string[], readonly ReactNode[][]])[] = [
    [
      'Attributes',
      ['Name', 'Type', 'Default', 'What it is'],
      attributes.map((one) => [code(one.name), code(one.type), code(one.default), words(one.description)]),
    ],
    [
      'Properties without an attribute',
      ['Name', 'Type', 'What it is'],
      properties.map((one) => [code(one.name), code(one.type), words(one.description)]),
    ],
    ['Events', ['Name', 'Type', 'When'], events.map((one) => [code(one.name), code(one.type), words(one.description)])],
    ['Slots', ['Name', 'What it holds'], slots.map((one) => [code(one.name || '(default)'), words(one.description)])],
    ['CSS parts', ['Name', 'What it is'], cssParts.map((one) => [code(one.name), words(one.description)])],
    [
      'CSS custom properties',
      ['Name', 'Syntax', 'Default', 'What it is'],
      cssProperties.map((one) => [code(one.name), code(one.syntax), code(one.default), words(one.description)]),
    ],
  ];
  return (
    <>
      <Heading>API</Heading>
      {sections
        .filter(([, , rows]) => rows.length > 0)
        .map(([title, heads, rows]) => (
          <section key={title}>
            <Subheading>{title}</Subheading>
            <Table heads={heads} rows={rows} />
          </section>
        ))}
    </>
  );
}

function Table({ heads, rows }: { heads: readonly string[]; rows: readonly (readonly ReactNode[])[] }): ReactNode {
  return (
    <div className="scrolled" role="region" aria-label={heads.join(', ')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              {row.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const List = ({ lines }: { lines: readonly string[] }): ReactNode => (
  <ul>
    {lines.map((line) => (
      <li key={line}>
        <Words text={line} />
      </li>
    ))}
  </ul>
);

/** Paragraphs. */
const Prose = ({ text }: { text: string }): ReactNode =>
  text.split(/\n\n+/).map((paragraph) => (
    <p key={paragraph}>
      <Words text={paragraph} />
    </p>
  ));

/** A text with code between backticks. */
const Words = ({ text }: { text: string }): ReactNode =>
  text.split('`').map((piece, place) => (place % 2 ? <code key={place}>{piece}</code> : piece));
