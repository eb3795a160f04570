/// <reference types="vite/client" />
/** What surrounds every story: a language, a theme, a text size and a width to choose from. */
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json';
import '../src/all.js';
import '../src/theme/lotus.css';
import './preview.css';

setCustomElementsManifest(manifest);

export default {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Start',
          'Foundations',
          ['Colour', 'Type', 'Space', 'Motion', 'Icons and illustrations', 'Voice and plain language', 'Themes'],
          'Widgets',
        ],
      },
    },
    // A story is a part of a page: landmarks and the order of headings are the page's.
    a11y: { options: { rules: { region: { enabled: false }, 'heading-order': { enabled: false } } } },
  },
  globalTypes: {
    language: toolbar('Language', 'globe', { vi: 'Tiếng Việt', en: 'English', km: 'ខ្មែរ' }),
    theme: toolbar('Theme', 'contrast', { light: 'Light', dark: 'Dark' }),
    text: toolbar('Text size', 'zoom', { '100': '100%', '125': '125%', '150': '150%', '200': '200%' }),
    width: toolbar('Page width', 'grow', { '360': '360 px', '768': '768 px', full: 'Full' }),
  },
  initialGlobals: { language: 'vi', theme: 'light', text: '100', width: 'full' },
  decorators: [
    (story, { globals: { language, theme, text, width } }) =>
      html`<div class="stage" lang=${language} data-theme=${theme} data-text=${text} data-width=${width}>
        ${story()}
      </div>`,
  ],
} satisfies Preview;

function toolbar(title: string, icon: 'globe' | 'contrast' | 'zoom' | 'grow', titles: Record<string, string>) {
  const items = Object.entries(titles).map(([value, name]) => ({ value, title: name }));
  return { description: title, toolbar: { title, icon, items, dynamicTitle: true } };
}
