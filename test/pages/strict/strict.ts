/**
 * Draws stories one after the other, without Storybook: those of the file that `?file=quiz` names, in the language of `lang=`.
 * `strict` then has what the browser and the stories complained of, and which were drawn.
 */
/// <reference types="vite/client" />
import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { render } from 'lit';
import '../../../.storybook/preview.css';
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
    const draw = story.render ?? meta.render;
    render(draw?.(args, context), stage);
    const isDrawn = await within(10_000, drawn(stage));
    if (!isDrawn) complain('is not drawn');
    // Some play with a server that isn't there, and wait for it.
    await within(2000, story.play?.(context));
    await quiet();
  }
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
