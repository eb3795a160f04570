import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { milestones, terms, told } from './page.js';

function Page() {
  const [isDone, setDone] = useState(false);
  const [text, setText] = useState('');
  return [
    h('button', { onClick: () => setDone(!isDone) }, 'Đổi'),
    h('sen-roadmap', { doneByDate: isDone, data: milestones }),
    h('sen-glossary', { 'heading-level': '5', data: terms, 'onsen-defined': (event) => setText(told(event)) }),
    h('p', {}, text),
  ];
}

render(h(Page), document.body);
