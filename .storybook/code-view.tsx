/** @jsxRuntime classic @jsx createElement @jsxFrag Fragment */
/** The code of a story in each way that it can be had, one of them shown; the same in the documentation and in the panel. */
import { createElement, Fragment, useState, type ComponentType, type ReactNode } from 'react';
import './code-view.css';
import { NAMES, WAYS, type Way, type Written } from './ways.js';

type Text = ComponentType<{ language: 'jsx' | 'html' | 'json'; text: string }>;

/** `Text` shows code with a button that copies it. */
export function CodeView({ written, Text }: { written: Written; Text: Text }): ReactNode {
  const [way, setWay] = useState<Way>('tag');
  const { code, file } = written;
  const text = code[way];
  return (
    <>
      <div className="sen-ways" role="group" aria-label="Ways to use it">
        {WAYS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === way}
            onClick={() => {
              setWay(one);
            }}
          >
            {NAMES[one]}
          </button>
        ))}
      </div>
      {text === undefined ? (
        <p>
          A frame takes its content from a file or from its address, and only attributes that a stranger’s link may set.
          This story has more than that.
        </p>
      ) : (
        <Text key={way} language={way === 'react' ? 'jsx' : 'html'} text={text} />
      )}
      {file && way !== 'frame' && (
        <details className="sen-file">
          <summary>
            HTML can’t hold all of this content, so it is in the file <code>{file.name}</code>
          </summary>
          <Text language="json" text={file.text} />
        </details>
      )}
    </>
  );
}
