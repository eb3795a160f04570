/** What moves in the widgets, with how long and how: a press plays it. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { define } from '../../../src/element/define.js';
import { tokens } from '../../../src/theme/tokens.js';
import { page } from './page.styles.js';

const { appear, roll, 'roll-easing': rollEasing } = tokens.motion;

/** What widgets do with the tokens: a slide of figures arrives, a digit's reel rolls. */
const MOVES = [
  {
    name: 'appear',
    says: `${appear.value}, ease. ${appear.description}.`,
    frames: [{ opacity: 0, transform: 'translateY(0.4em)' }, {}],
    timing: { duration: milliseconds(appear.value), easing: 'ease' },
    shows: '66,2%',
  },
  {
    name: 'roll',
    says: `${roll.value}, ${rollEasing.value}. ${roll.description}; ${rollEasing.description.toLowerCase()}.`,
    frames: [{ transform: 'translateY(-9em)' }, {}],
    timing: { duration: milliseconds(roll.value), easing: rollEasing.value },
    shows: '9 8 7 6 5 4 3 2 1 0',
  },
];

class DocsMotion extends LitElement {
  static override styles = [
    page,
    css`
      .window {
        overflow: hidden;
        block-size: 1.5em;
        margin-block: 0.5em 1em;
        color: var(--_accent);
        font-size: 2em;
        font-weight: 700;
        line-height: 1.5;
      }
      .moves {
        inline-size: max-content;
      }
      .reel {
        inline-size: 1ch;
        margin-block-start: -13.5em;
        overflow-wrap: anywhere;
      }
    `,
  ];

  protected override render(): TemplateResult {
    return html`<div class="base" lang="en">
      <ul class="grid" role="list">
        ${MOVES.map(
          (move) =>
            html`<li class="card">
              <p><span class="name">${move.name}</span><br /><span class="note">${move.says}</span></p>
              <div class="window" aria-hidden="true">
                <div class=${move.name === 'roll' ? 'moves reel' : 'moves'} id=${move.name}>${move.shows}</div>
              </div>
              <button class="button" type="button" @click=${() => this.#play(move)}>Play ${move.name}</button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #play({ name, frames, timing }: (typeof MOVES)[number]): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    this.renderRoot.querySelector(`#${name}`)?.animate(frames, timing);
  }
}
define('docs-motion', DocsMotion);

function milliseconds(seconds: string): number {
  return parseFloat(seconds) * 1000;
}
