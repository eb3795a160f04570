/** Reading aloud. Loaded where an element is asked to. */
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { announce } from '../platform/announce.js';
import type { Locale } from '../platform/locale.js';
import { speak, voiceFor, whenVoicesChange } from '../platform/speech.js';
import { addStyles } from './late-styles.js';
import { after, idle, press, type Reading } from './speaking.model.js';
import { styles } from './speaking.styles.js';
import { SpokenMark } from './spoken-mark.js';
import { sentencesIn, type SpokenSentence } from './spoken-text.js';

/**
 * Buttons by which parts of its host are read aloud with the device's own voices, the sentence that is being read marked.
 * One part at a time on the whole page; reading stops where the part changes, is closed or goes.
 */
export class Speaking implements ReactiveController {
  readonly #host: LitElement;
  readonly #locale: Locale;
  readonly #mark: SpokenMark;
  #reading: Reading = idle;
  /** Those of the part that is being read, or was stopped. */
  #sentences: readonly SpokenSentence[] = [];
  #silence: (() => void) | undefined;
  #unfollowVoices: (() => void) | undefined;

  /** `locale` is the host's. The host's styles need those of `controls`. */
  constructor(host: LitElement, locale: Locale) {
    this.#host = host;
    this.#locale = locale;
    this.#mark = new SpokenMark(host);
    host.addController(this);
    host.requestUpdate();
  }

  /**
   * The button that reads the element that it is drawn in, or the one around that has `data-spoken`: its text that shows, without controls, in reading order. `key`
   * tells it from the host's other buttons; `name` says what it reads, for readers who don't see what it stands beside.
   * Nothing where the device has no voice for the host's language, or none yet: browsers may tell of voices seconds later,
   * so draw it where it pushes nothing down.
   */
  button(key: string, name: string): TemplateResult | typeof nothing {
    const { msg, tag } = this.#locale;
    if (!voiceFor(tag)) return nothing;
    const phase = this.#phaseOf(key);
    const words = { idle: msg('Nghe'), speaking: msg('Dừng'), stopped: msg('Nghe tiếp'), failed: msg('Thử lại') }[
      phase
    ];
    return html`<div class="speaking" part="speaking" data-key=${key}>
      <button
        class="button"
        type="button"
        aria-label=${`${words}: ${name}`}
        @click=${() => {
          this.#press(key);
        }}
      >
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
          <path d=${phase === 'speaking' ? STOP : LISTEN} />
        </svg>
        ${words}
      </button>
      ${phase === 'failed' ? html`<span>${this.#failure}</span>` : nothing}
    </div>`;
  }

  hostConnected(): void {
    addStyles(this.#host, styles);
    this.#unfollowVoices = whenVoicesChange(() => {
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#unfollowVoices?.();
    this.#become(after(this.#reading, 'stopped', 0));
  }

  hostUpdated(): void {
    this.#look();
  }

  get #failure(): string {
    return this.#locale.msg('Thiết bị chưa đọc được phần này.');
  }

  #phaseOf(key: string): Reading['phase'] {
    return this.#reading.phase !== 'idle' && this.#reading.key === key ? this.#reading.phase : 'idle';
  }

  #press(key: string): void {
    this.#look();
    const next = press(this.#reading, key);
    if (this.#phaseOf(key) === 'idle') {
      this.#mark.clear();
      this.#sentences = this.#sentencesOf(key);
    }
    this.#become(next);
  }

  /** Looks anew at the part in question: it may say something else by now, or be drawn otherwise. */
  #look(): void {
    if (this.#reading.phase === 'idle') return;
    const { phase, key, at } = this.#reading;
    const sentences = this.#sentencesOf(key);
    const isSame = wordsOf(sentences) === wordsOf(this.#sentences);
    this.#sentences = sentences;
    if (!isSame) this.#become(idle);
    else if (phase === 'speaking') this.#mark.draw(sentences[at]?.pieces ?? []);
  }

  /** Those that the device has a voice for. */
  #sentencesOf(key: string): SpokenSentence[] {
    const buttons = this.#host.renderRoot.querySelectorAll<HTMLElement>('[part=speaking]');
    const button = [...buttons].find(({ dataset }) => dataset['key'] === key);
    const target = button?.closest('[data-spoken]') ?? button?.parentElement;
    if (!target || target.closest('[hidden]')) return [];
    const sentences = sentencesIn(target, target.closest<HTMLElement>('[lang]')?.lang ?? this.#locale.tag);
    // Looking for a voice takes its time where there are hundreds: once a language.
    const langs = new Set(sentences.map(({ lang }) => lang));
    for (const lang of langs) if (!voiceFor(lang)) langs.delete(lang);
    return sentences.filter(({ lang }) => langs.has(lang));
  }

  #become(reading: Reading): void {
    if (reading === this.#reading) return;
    this.#reading = reading;
    this.#silence?.();
    this.#silence = undefined;
    if (reading.phase === 'speaking') this.#say(reading.at);
    else this.#mark.clear();
    if (reading.phase === 'failed') void announce(this.#failure, this.#locale.tag);
    this.#host.requestUpdate();
  }

  #say(at: number): void {
    const sentence = this.#sentences[at];
    const voice = sentence && voiceFor(sentence.lang);
    const tell = (outcome: Parameters<typeof after>[1]) => {
      this.#become(after(this.#reading, outcome, this.#sentences.length));
    };
    if (!voice) {
      tell('failed');
      return;
    }
    this.#silence = speak(sentence.text, voice, tell);
    const { isLeft } = this.#mark;
    this.#mark.draw(sentence.pieces);
    if (!isLeft) this.#mark.follow();
  }
}

const wordsOf = (sentences: readonly SpokenSentence[]): string =>
  sentences.map(({ lang, text }) => `${lang} ${text}`).join('\n');

// Here and not in theme/icons.ts, which would have every page load what two widgets use of it.
const LISTEN = 'M3 9v6h4l5 5V4L7 9zm11-1.5v9a4.8 4.8 0 0 0 0-9zm0-4v2a7 7 0 0 1 0 13v2a9 9 0 0 0 0-17z';
const STOP = 'M5 5h14v14H5z';
