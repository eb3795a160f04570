/** The snippet builder: choose a widget, fill it in, see it, copy it. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Locale, type Msg } from '../../platform/locale.js';
import { wholeMessages } from '../../platform/whole-messages.js';
import { controls } from '../../theme/controls.styles.js';
import { lotus } from '../../theme/lotus.js';
import { begin, LANGUAGES, withSource, type Language } from './builder.model.js';
import { styles } from './builder.styles.js';
import { chooseStep } from './choose-step.js';
import { contentStep } from './content-step.js';
import { Dropping } from './dropping.js';
import { FORMS as WIDGET_FORMS } from './fields.js';
import { KINDS } from './kinds.js';
import { Neighbours } from './neighbours.js';
import { LANGUAGE_NAMES, optionsStep } from './options-step.js';
import { outputStep } from './output-step.js';
import type { Screen } from './preview.js';
import { previewOf } from './previewing.js';
import type { Form } from './snippets.js';
import type { View } from './view.js';
import { Workbench } from './workbench.js';

/** The whole page. What is made stays in the browser: in the page's address and nowhere else. */
export class SenBuilder extends LitElement {
  static override styles = [controls, styles];
  static override properties = {
    way: { state: true },
    screen: { state: true },
    hasMap: { state: true },
  };

  /** The way in which the snippet is to be pasted. */
  declare private way: Form;
  declare private screen: Screen;
  /** Whether the snippet has an import map of hashes. */
  declare private hasMap: boolean;

  readonly #locale = new Locale(this);
  readonly #neighbours = new Neighbours(this);
  readonly #bench: Workbench;
  readonly #dropping = new Dropping(this, (files) => void this.#bench.load(files));
  /** The id of what gets the focus once it is drawn. */
  #focus: string | undefined;

  constructor() {
    super();
    const asked = new URLSearchParams(location.search).get('lang');
    const language = LANGUAGES.find((one) => one === asked) ?? 'vi';
    document.documentElement.lang = language;
    this.#bench = new Workbench(this, begin(language));
    this.way = 'tag';
    this.screen = 'phone';
    this.hasMap = false;
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#locale.resolve()?.catch(console.error);
    await super.scheduleUpdate();
  }

  protected override updated(): void {
    document.title = `${this.#msg('Tạo mã nhúng')} | sen-campaign`;
    const target = this.#focus ? this.renderRoot.querySelector<HTMLElement>(`#${this.#focus}`) : null;
    this.#focus = undefined;
    target?.focus();
    if (target instanceof HTMLTextAreaElement && target.readOnly) target.select();
  }

  protected override render(): TemplateResult {
    const view = this.#view;
    return html`<div class="base" part="base" lang=${this.#locale.tag} ?data-over=${this.#dropping.isOver}>
      ${this.#header(view)} ${this.#notice(view)}
      <main>
        <div class="columns">
          <div class="steps">${chooseStep(view)} ${contentStep(view)} ${optionsStep(view)}</div>
          ${this.#preview(view)}
        </div>
        ${outputStep(view, {
          way: this.way,
          setWay: (way) => (this.way = way),
          hasMap: this.hasMap,
          setMap: (hasMap) => (this.hasMap = hasMap),
          neighbours: this.#neighbours,
        })}
      </main>
    </div>`;
  }

  #header({ msg, bench }: View): TemplateResult {
    return html`<header>
      <h1>${lotus} ${msg('Tạo mã nhúng')}</h1>
      <div class="row">
        <button
          class="button small"
          type="button"
          id="undo"
          ?disabled=${!bench.canUndo}
          @click=${() => {
            bench.undo();
          }}
        >
          ${msg('Hoàn tác')}
        </button>
        ${LANGUAGES.map(
          (language) =>
            html`<button
              class="button small"
              type="button"
              lang=${language}
              aria-pressed=${this.#locale.tag === language ? 'true' : 'false'}
              @click=${() => {
                this.#speak(language);
              }}
            >
              ${LANGUAGE_NAMES[language]}
            </button>`,
        )}
      </div>
    </header>`;
  }

  #notice({ msg, bench, focus }: View): TemplateResult {
    const close = () => {
      bench.say(undefined);
      focus('choose');
    };
    return html`<div role="alert">
      ${
        bench.notice
          ? html`<div class="notice">
              <p>${bench.notice(msg)}</p>
              <button class="button small" type="button" id="dismiss" @click=${close}>${msg('Đóng')}</button>
            </div>`
          : nothing
      }
    </div>`;
  }

  #preview({ msg, bench: { made } }: View): TemplateResult {
    const screens = { phone: msg('Điện thoại'), desktop: msg('Máy tính') } as const;
    const { markup, data } = previewOf(made);
    return html`<section class="step see" aria-labelledby="see">
      <h2 id="see">${msg('Xem thử')}</h2>
      <div class="row">
        ${(['phone', 'desktop'] as const).map(
          (screen) =>
            html`<button
              class="button small"
              type="button"
              aria-pressed=${this.screen === screen ? 'true' : 'false'}
              @click=${() => (this.screen = screen)}
            >
              ${screens[screen]}
            </button>`,
        )}
      </div>
      <sen-builder-preview
        .markup=${markup}
        .data=${data}
        .around=${{
          title: msg('Trang thông tin điện tử'),
          authority: msg('Uỷ ban nhân dân'),
          menu: [msg('Danh mục'), msg('Giới thiệu'), msg('Tin tức'), msg('Văn bản')],
          news: msg('Tin tức'),
          text: msg('Tiện ích đứng trong một trang như thế này.'),
        }}
        .screen=${this.screen}
        .label=${msg('Xem thử')}
      ></sen-builder-preview>
    </section>`;
  }

  get #msg(): Msg {
    return wholeMessages(this.#locale.msg);
  }

  get #view(): View {
    const bench = this.#bench;
    const { work, made } = bench;
    return {
      msg: this.#msg,
      language: this.#locale.tag,
      bench,
      work,
      form: WIDGET_FORMS[work.widget],
      kind: KINDS[work.widget],
      checked: made?.work.widget === work.widget ? made.checked : undefined,
      change: (next, isStep) => {
        bench.change(next, isStep);
      },
      setSource: (source, isStep) => {
        bench.change(withSource(bench.work, source), isStep);
      },
      focus: (id) => {
        this.#focus = id;
        this.requestUpdate();
      },
    };
  }

  /** Goes on in another language; the address says so too, for whoever gets it. */
  #speak(language: Language): void {
    const address = new URL(location.href);
    address.searchParams.set('lang', language);
    history.replaceState(history.state, '', address);
    document.documentElement.lang = language;
  }
}
