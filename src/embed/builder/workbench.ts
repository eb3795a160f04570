/** Keeps the work: takes changes, reads them when the user pauses, takes them back, and puts them in the page's address. */
import { str } from '@lit/localize/internal/str-tag.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clearFragment, fragment, whenFragment } from '../../platform/fragment.js';
import type { Msg } from '../../platform/locale.js';
import { fetchText } from '../../platform/network.js';
import { after } from '../../platform/timer.js';
import { draftOf, isBlank, LANGUAGES, withSource, type Source, type Work } from './builder.model.js';
import { languageIn, type Checked, type Words } from './checking.js';
import { FORMS } from './fields.js';
import { READABLE, textOfFile, type FileFault } from './files.js';
import { KINDS } from './kinds.js';
import { formOf, lostInForm, textOfForm, type Lost } from './rows.js';
import { isLink, openLink, toLink } from './share-link.js';
import { wordsIn } from './words.js';

/** What was made of a work. */
export interface Made {
  work: Work;
  checked: Checked;
  words: Words;
}

/** Says something when it is next drawn, in the language of then. */
export type Notice = (msg: Msg) => string;

/** Milliseconds without a change before what was typed is read. */
const PAUSE = 300;
/** Steps that can be taken back. */
const STEPS = 100;

export class Workbench implements ReactiveController {
  work: Work;
  /** What was made last; it may lag behind the work while somebody types. */
  made: Made | undefined;
  /** What the user is to know of what just happened. */
  notice: Notice | undefined;

  readonly #host: ReactiveControllerHost;
  #past: readonly Work[] = [];
  #turn = 0;
  /** Whether the address is of a link that couldn't be opened here, but may be elsewhere. */
  #keepsAddress = false;
  #stopWaiting: (() => void) | undefined;
  #stopFollowing: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, work: Work) {
    this.#host = host;
    this.work = work;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stopFollowing = whenFragment((id) => void this.#open(id));
    void this.#open(fragment());
  }

  hostDisconnected(): void {
    this.#stopFollowing?.();
    this.#stopWaiting?.();
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** Takes the next work. What is typed without a pause is one step back; a `step` is always one of its own. */
  change(next: Work, isStep = false): void {
    this.#keepsAddress = false;
    if (isStep || !this.#stopWaiting) this.#past = [...this.#past, this.work].slice(-STEPS);
    this.#show(next, isStep ? 0 : PAUSE);
  }

  undo(): void {
    const before = this.#past.at(-1);
    this.#past = this.#past.slice(0, -1);
    if (before) this.#show(before, 0);
  }

  /** Says something; `undefined` ends that. */
  say(notice: Notice | undefined): void {
    this.notice = notice;
    this.#host.requestUpdate();
  }

  /** What was made of the work as it is now, which is read at once where that still waits. */
  async settle(): Promise<Made> {
    const { work, made } = this;
    return made?.work === work ? made : this.#make(work);
  }

  /** Goes on with the same content in a form, or as text; only where nothing of it would be lost. */
  enterBy(kind: Source['kind'], isVietnamese: boolean): void {
    const { widget } = this.work;
    const { source } = draftOf(this.work);
    const { schema } = KINDS[widget];
    if (source.kind === kind) return;
    if (source.kind === 'form') {
      const asText = textOfForm(source, schema, isVietnamese);
      return 'text' in asText ? this.#take(asText.text) : this.say(cellIsLost(asText.lost, widget));
    }
    if (isBlank(source)) return this.#take({ kind: 'form', about: {}, rows: [{}] });
    const form = formOf(source, schema);
    if (form) return this.#take(form, source);
    const lost = lostInForm(source, schema);
    this.say((msg) =>
      lost === undefined
        ? msg(
            'Mẫu không giữ được hết nội dung này, hoặc còn chỗ sai. Hãy sửa ở đây, hoặc xoá hết rồi mới chuyển sang mẫu.',
          )
        : msg(
            str`Mẫu không giữ được phần “${lost}”. Hãy sửa nội dung ở đây, hoặc xoá phần ấy rồi mới chuyển sang mẫu.`,
          ),
    );
  }

  /** Takes a file's content, the first one's of several, in place of what was there; one that has none changes nothing. */
  async load(files: Iterable<File>): Promise<void> {
    const [file, ...others] = files;
    if (!file) return;
    const { name } = file;
    const isStillAsked = this.#asked();
    const read = await this.#tried(textOfFile(file));
    if (!read || !isStillAsked()) return;
    if ('fault' in read) return this.say(FAULTS[read.fault](name));
    const { text, onlySheet } = read;
    if (text.trim() === '') return this.say((msg) => msg(str`Tệp ${name} trống. Nội dung ở đây vẫn giữ nguyên.`));
    await this.#takeFile(name, text, isStillAsked, leftOut(others.length > 0 ? name : undefined, onlySheet));
  }

  /** Fills in what other campaigns had. */
  async loadExample(language: string): Promise<void> {
    const isStillAsked = this.#asked();
    const answer = await fetchText(`examples/${this.work.widget}.${language}.json`);
    if (!isStillAsked()) return;
    if (answer.isOk) return this.#takeFile('', answer.text, isStillAsked);
    this.say((msg) => msg('Chưa tải được ví dụ, xin thử lại sau.'));
  }

  /** What is right is shown in the form where it fits; mistakes are told where their lines are. */
  async #takeFile(name: string, text: string, isStillAsked: () => boolean, notice?: Notice): Promise<void> {
    const source = { kind: 'text', name, text } as const;
    const { schema, check } = KINDS[this.work.widget];
    const { faults } = await check(source);
    if (!isStillAsked()) return;
    this.notice = notice;
    this.#take((faults.length === 0 && formOf(source, schema)) || source, source);
  }

  /** Asks for content; answers whether it is still for this widget, and nothing else was asked for since. */
  #asked(): () => boolean {
    const { widget } = this.work;
    const turn = ++this.#turn;
    return () => turn === this.#turn && widget === this.work.widget;
  }

  /** What a file gives; where the device can't read it, that is said. */
  async #tried<T>(reading: Promise<T>): Promise<T | undefined> {
    try {
      return await reading;
    } catch (error) {
      console.error(error);
      this.say((msg) => msg('Chưa đọc được tệp này, xin thử lại.'));
      return undefined;
    }
  }

  /** Takes content, and the language that the text it came from says. */
  #take(source: Source, from = source): void {
    const said = languageIn(from, KINDS[this.work.widget].schema);
    const language = LANGUAGES.find((one) => one === said) ?? this.work.language;
    this.change({ ...withSource(this.work, source), language }, true);
  }

  #show(work: Work, pause: number): void {
    this.work = work;
    this.#stopWaiting?.();
    this.#stopWaiting = after(pause, () => {
      this.#stopWaiting = undefined;
      void this.#make(work);
    });
    this.#host.requestUpdate();
  }

  async #make(work: Work): Promise<Made> {
    const [checked, words] = await Promise.all([
      KINDS[work.widget].check(draftOf(work).source),
      wordsIn(work.language),
    ]);
    const made = { work, checked, words };
    if (work !== this.work) return made;
    this.made = made;
    this.#host.requestUpdate();
    void this.#putInAddress(work);
    return made;
  }

  async #putInAddress(work: Work): Promise<void> {
    const link = await toLink(work);
    if (work !== this.work || this.#keepsAddress) return;
    if (link === undefined) return clearFragment(); // else it would be that of other work
    history.replaceState(history.state, '', `#${link}`);
  }

  async #open(id: string): Promise<void> {
    if (!isLink(id)) {
      if (!this.made) await this.#make(this.work);
      return;
    }
    const opened = await openLink(id);
    if ('work' in opened) return this.change(opened.work, true);
    this.#keepsAddress = true;
    this.say((msg) =>
      opened.fault === 'broken'
        ? msg('Liên kết này bị thiếu hoặc bị sửa, nên không mở lại được. Không có gì bị mất ở đây.')
        : msg('Trình duyệt này quá cũ để mở liên kết. Hãy mở bằng trình duyệt mới hơn.'),
    );
    if (!this.made) await this.#make(this.work);
  }
}

/** Says why a file's content can't be had. */
const FAULTS: Readonly<Record<FileFault, (name: string) => Notice>> = {
  broken: (name) => (msg) => msg(str`Chưa đọc được tệp ${name}: đây không phải tệp .xlsx đúng.`),
  'other-spreadsheet': (name) => (msg) => msg(str`Chưa đọc được tệp ${name}: hãy mở tệp rồi lưu lại thành .xlsx.`),
  'no-letters': (name) => (msg) =>
    msg(
      str`Không đọc được chữ trong tệp ${name}. Hãy lưu lại thành CSV UTF-8: trong Excel, chọn Lưu dưới dạng (Save as) → CSV UTF-8.`,
    ),
  unreadable: (name) => (msg) => msg(str`Chưa đọc được tệp ${name}. Chỉ đọc được các loại tệp ${READABLE.join(', ')}.`),
};

/** Says what wasn't read: other files than the one that is named, other sheets than the one that is. */
function leftOut(onlyFile: string | undefined, onlySheet: string | undefined): Notice | undefined {
  if (onlyFile === undefined && onlySheet === undefined) return undefined;
  return (msg) =>
    [
      onlyFile !== undefined && msg(str`Mỗi lần chỉ nhận một tệp: chỉ tệp ${onlyFile} được đọc.`),
      onlySheet !== undefined && msg(str`Tệp có nhiều trang tính: chỉ trang “${onlySheet}” được đọc.`),
    ]
      .filter(Boolean)
      .join(' ');
}

/** Says which cell of a form no text could have. */
function cellIsLost({ part, index }: Lost, widget: Work['widget']): Notice {
  const { item, fields, about = [] } = FORMS[widget];
  const known = (index === undefined ? about : fields).find(({ key }) => key === part);
  return (msg) => {
    const cell = known?.label(msg) ?? part;
    const place = index === undefined ? msg('Cho cả danh sách') : `${item(msg)} ${index + 1}`;
    return msg(
      str`Chưa chuyển sang chữ được: ô “${cell}” (${place}) sẽ mất, vì thiếu ô đi cùng. Hãy điền nốt, hoặc xoá ô này.`,
    );
  };
}
