import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { milestones, terms, told } from './page.js';

function Page() {
  const [isDone, setDone] = useState(false);
  const [text, setText] = useState('');
  return [
    h('button', { key: 1, onClick: () => setDone(!isDone) }, 'Đổi'),
    h('sen-roadmap', { key: 2, doneByDate: isDone, data: milestones }),
    h('sen-glossary', { key: 3, 'heading-level': '5', data: terms, 'onsen-defined': (event) => setText(told(event)) }),
    h('p', { key: 4 }, text),
  ];
}

createRoot(document.body).render(h(Page));
