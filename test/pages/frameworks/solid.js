import { createSignal } from 'solid-js';
import h from 'solid-js/h';
import { render } from 'solid-js/web';
import { milestones, terms, told } from './page.js';

const [isDone, setDone] = createSignal(false);
const [text, setText] = createSignal('');
const page = [
  h('button', { onClick: () => setDone(!isDone()) }, 'Đổi'),
  h('sen-roadmap', { 'done-by-date': isDone, data: milestones }),
  h('sen-glossary', { 'prop:headingLevel': 5, data: terms, 'on:sen-defined': (event) => setText(told(event)) }),
  h('p', {}, text),
];

render(() => page, document.body);
