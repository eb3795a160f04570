/// <reference types="vite/client" />
/** What surrounds every story: the toolbars, the stage, and the code that it can be had as. */
import './motion.js';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../src/all.js';
import '../src/theme/lotus.css';
import { correction, holdInstant } from '../src/platform/instant.js';
import { PRESENT, type ContentIn } from '../stories/content.js';
import { argTypesOf } from './arg-types.js';
import { DocsPage } from './docs-page.js';
import { attributesOf, draw, make, type Made } from './draw.js';
import { globalTypes, initialGlobals, surroundingsOf, type Surroundings } from './globals.js';
import { reduceMotion } from './motion.js';
import { dressPage } from './page.js';
import './preview.css';
import { fallbackOf, write } from './snippets.js';
import { stage, withoutScript } from './stage.js';
import { lastWritten, tell } from './written.js';

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
          'Illustrations',
          'Widgets',
        ],
      },
    },
    // A story is a part of a page: landmarks and the order of headings are the page's.
    a11y: { options: { rules: { region: { enabled: false }, 'heading-order': { enabled: false } } } },
    controls: { expanded: true },
    docs: {
      page: DocsPage,
      extractArgTypes: argTypesOf,
      source: { transform: (code: string, { id }: { id: string }) => lastWritten(id)?.code.tag ?? code },
    },
    // The toolbar has its own of both.
    backgrounds: { disable: true },
    viewport: { disable: true },
  },
  globalTypes,
  initialGlobals,
  loaders: [
    ({ globals, parameters, component, viewMode }) => {
      const { language, motion, time, page, theme } = surroundingsOf(globals);
      holdInstant(time === 'held' ? PRESENT : undefined);
      correction.by = PRESENT - Date.now();
      reduceMotion(motion === 'reduce');
      // Documentation keeps its own look.
      dressPage(viewMode === 'story' ? page : 'clean', theme);
      const content = contentOf(parameters);
      return content && component ? make(component, content, language).then((made) => ({ made })) : {};
    },
  ],
  render: (args, { loaded, component = '' }) => {
    const made = madeOf(loaded);
    if (!made) throw new Error('A story of a widget says what it holds: `parameters: holds(…)`.');
    return draw(made, attributesOf(made, args), Object.keys(argTypesOf(component)));
  },
  decorators: [
    (story, { id, args, globals, loaded, viewMode }) => {
      const chosen = surroundingsOf(globals);
      // Documentation keeps its own look.
      const surroundings: Surroundings = viewMode === 'story' ? chosen : { ...chosen, page: 'clean' };
      const made = madeOf(loaded);
      const attributes = made && attributesOf(made, args);
      if (made && attributes) {
        tell(write(id, made, attributes, surroundings.theme));
        if (surroundings.script === 'off')
          return stage(withoutScript(fallbackOf(made, attributes), surroundings), surroundings);
      }
      return stage(story(), surroundings);
    },
  ],
} satisfies Preview;

/** Storybook keeps both as it was given them. */
const contentOf = (parameters: { content?: ContentIn }): ContentIn | undefined => parameters.content;
const madeOf = (loaded: { made?: Made }): Made | undefined => loaded.made;
