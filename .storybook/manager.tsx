/** @jsxRuntime classic @jsx createElement */
// The manager’s own React is a global, to which only the classic runtime leads.
/** The workshop around the stories: its name, and the panel with the code of the story that is shown. */
import { createElement, useState, type ReactNode } from 'react';
import { SyntaxHighlighter } from 'storybook/internal/components';
import { addons, types, useChannel, useStorybookState } from 'storybook/manager-api';
import { create, getPreferredColorScheme } from 'storybook/theming';
import { CodeView } from './code-view.js';
import { WRITTEN, type Written } from './ways.js';

addons.setConfig({ theme: create({ base: getPreferredColorScheme(), brandTitle: 'sen-campaign' }) });

/** What the preview wrote, as the panel may be opened later. */
const last = new Map<string, Written>();

addons.register('sen/code', (api) => {
  api.on(WRITTEN, (written: Written) => last.set(written.id, written));
  addons.add('sen/code/panel', {
    type: types.PANEL,
    title: 'Code',
    match: ({ viewMode }) => viewMode === 'story',
    render: ({ active }) => (active ? <Panel /> : null),
  });
});

function Panel(): ReactNode {
  const { storyId } = useStorybookState();
  const [, setTold] = useState<Written>();
  useChannel({ [WRITTEN]: setTold });
  const written = last.get(storyId);
  return (
    <div className="sen-panel">
      {written ? (
        <CodeView key={storyId} written={written} Text={CodeText} />
      ) : (
        <p>This story shows no widget: there is no code to paste.</p>
      )}
    </div>
  );
}

const CodeText = ({ language, text }: { language: 'jsx' | 'html' | 'json'; text: string }): ReactNode => (
  <SyntaxHighlighter language={language} copyable bordered padded format={false}>
    {text}
  </SyntaxHighlighter>
);
