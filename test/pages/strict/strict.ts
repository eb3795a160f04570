/**
 * Draws stories one after the other, without Storybook: those of the file that `?file=quiz` names, in the language of `lang=`.
 * `strict` then has what the browser and the stories complained of, and which were drawn.
 */
/// <reference types="vite/client" />
import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { render } from 'lit';
import { argTypesOf } from '../../../.storybook/arg-types.js';
import { attributesOf, draw, make } from '../../../.storybook/draw.js';
import '../../../.storybook/preview.css';
import type { Language } from '../../../src/embed/builder/builder.model.js';
import { correction } from '../../../src/platform/instant.js';
import { PRESENT, type ContentIn } from '../../../stories/content.js';
import '../../../src/all.js';
import '../../../src/theme/lotus.css';

declare global {
  var strict: { complaints: string[]; drawn: string[]; isOver: boolean };
}

type StoryFile = Record<string, StoryObj> & { default: Meta };

globalThis.strict = { complaints: [], drawn: [], isOver: false };
const complain = (what: string): void => void strict.complaints.push(`${strict.drawn.at(-1) ?? ''}: ${what}`);
document.addEventListener(
  'securitypolicyviolation',
  ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) =>
    complain([effectiveDirective, blockedURI, sourceFile, lineNumber, sample].join(' ')),
);
addEventListener('error', ({ message }) => complain(message));
addEventListener('unhandledrejection', ({ reason }) => complain(String(reason)));

const files = import.meta.glob<StoryFile>('../../../stories/*.stories.ts');
const asked = new URLSearchParams(location.search);
const language = asked.get('lang') ?? 'vi';
document.documentElement.lang = language;
correction.by = PRESENT - Date.now();

async function begin(): Promise<void> {
  const file = files[`../../../stories/${asked.get('file') ?? ''}.stories.ts`];
  if (file) await drawAll(await file());
  strict.isOver = true;
}

async function drawAll({ default: meta, ...stories }: StoryFile): Promise<void> {
  for (const [name, story] of Object.entries(stories)) {
    const stage = document.createElement('div');
    stage.className = 'stage';
    stage.lang = language;
    document.body.replaceChildren(stage);
    strict.drawn.push(name);
    const args = { ...meta.args, ...story.args };
    const globals = { language, theme: 'light', text: '100', width: 'full' };
    // Of a context, stories read no more.
    const context = { args, globals, canvasElement: stage } as unknown as StoryContext;
    render(await templateOf(meta, story, args, context), stage);
    const isDrawn = await within(10_000, drawn(stage));
    if (!isDrawn) complain('is not drawn');
    // Some play with a server that isn't there, and wait for it.
    await within(2000, story.play?.(context));
    await quiet();
  }
}

/** What Storybook would draw: by the story's own hand, or from what it holds. */
async function templateOf(meta: Meta, story: StoryObj, args: StoryContext['args'], context: StoryContext) {
  const own = story.render ?? meta.render;
  if (own) return own(args, context);
  const { content } = { ...meta.parameters, ...story.parameters } as { content?: ContentIn };
  if (!content || !meta.component) throw new Error('The story holds nothing.');
  const made = await make(meta.component, content, language as Language); // the tests ask for no other
  return draw(made, attributesOf(made, args), Object.keys(argTypesOf(meta.component)));
}

/** Until every widget has drawn what it has to. */
async function drawn(stage: Element): Promise<void> {
  const isDrawn = (widget: Element): boolean =>
    !widget.localName.startsWith('sen-') || widget.shadowRoot?.querySelector('.base > *, svg') != null;
  while (![...stage.querySelectorAll('*')].every(isDrawn)) await frame();
}

/** Until nothing more has come for a moment. */
async function quiet(): Promise<void> {
  const count = (): number => performance.getEntriesByType('resource').length;
  for (let before = -1; before !== count();) {
    before = count();
    for (let frames = 0; frames < 8; frames++) await frame();
  }
}

const frame = (): Promise<unknown> => new Promise((done) => setTimeout(done, 16));

/** Whether `work` is over after that time at most; where it fails, that is told. */
async function within(ms: number, work: unknown): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), ms));
  const over = Promise.resolve(work).then(
    () => true,
    (error: unknown) => {
      complain(String(error));
      return true;
    },
  );
  return Promise.race([over, late]);
}

void begin();
