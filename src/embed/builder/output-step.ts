/** The last step, what there is to copy: the snippet in each of its ways, and where each of them is for. */
import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type TemplateResult } from 'lit';
import { tabList } from '../../element/tab-list.js';
import { announce } from '../../platform/announce.js';
import { copyText } from '../../platform/clipboard.js';
import { download } from '../../platform/download.js';
import type { Msg } from '../../platform/locale.js';
import { draftOf, withSrc, type Work } from './builder.model.js';
import { FORMS as WIDGET_FORMS } from './fields.js';
import type { Neighbours } from './neighbours.js';
import { attributesOf, contentFileOf, fileNameOf, markupOf, srcOf } from './previewing.js';
import { toLink } from './share-link.js';
import { FORMS, SNIPPETS, type Form } from './snippets.js';
import type { View } from './view.js';
import type { Made } from './workbench.js';

const NAMES: Readonly<Record<Form, (msg: Msg) => string>> = {
  tag: (msg) => msg('Thẻ'),
  plain: (msg) => msg('HTML thường'),
  alone: (msg) => msg('Một khối'),
  frame: (msg) => msg('Khung'),
  npm: (msg) => msg('npm'),
};

const PURPOSES: Readonly<Record<Form, (msg: Msg) => string>> = {
  tag: (msg) => msg('Cách nên dùng trước. Dán vào phần mã nguồn HTML của bài viết.'),
  plain: (msg) =>
    msg(
      'Khi trình soạn thảo xoá mất thẻ lạ. Hai dòng đầu nằm trong mẫu trang; không tự đặt được thì phải nhờ người quản trị đặt.',
    ),
  alone: (msg) => msg('Khi trang chỉ nhận một đoạn mã, không gọi tệp nào khác. Đoạn này dài.'),
  frame: (msg) => msg('Khi trang chỉ cho đặt iframe. Sửa chiều cao (height) nếu nội dung dài hơn.'),
  npm: (msg) => msg('Cho người lập trình, dùng trong ứng dụng có bước đóng gói.'),
};

/** What is chosen here, and the files that snippets are made of. */
interface Output {
  way: Form;
  setWay: (way: Form) => void;
  hasMap: boolean;
  setMap: (hasMap: boolean) => void;
  neighbours: Neighbours;
}

export function outputStep(view: View, out: Output): TemplateResult {
  const { msg, bench } = view;
  const { made } = bench;
  const hasContent = (made?.checked.count ?? 0) > 0;
  return html`<section class="step take" aria-labelledby="take">
    <h2 id="take">${msg('4. Chép mã')}</h2>
    ${places(view, out.way)}
    <div class="row">
      <button
        class="button"
        type="button"
        id="download"
        ?disabled=${!hasContent}
        @click=${() => void downloadFile(view)}
      >
        ${msg('Tải tệp nội dung đã kiểm')}
      </button>
      <button class="button" type="button" id="link" @click=${() => void copyLink(view)}>
        ${msg('Chép liên kết để làm tiếp')}
      </button>
    </div>
    ${tabList({
      label: msg('Cách nhúng'),
      tabs: FORMS.map((id) => ({ id, content: NAMES[id](msg) })),
      selected: out.way,
      select: (id) => {
        out.setWay(FORMS.find((form) => form === id) ?? out.way);
      },
      looks: ['tabs', 'tab'],
    })}
    <div class="panel" role="tabpanel" id=${`panel-${out.way}`} aria-labelledby=${`tab-${out.way}`}>
      ${panel(view, out, made && snippetOf(made, out))}
    </div>
  </section>`;
}

/** Whether the snippet asks for a file: by choice, or as HTML can't say all of it. A frame has the content in its address. */
const asksForFile = ({ work, checked }: Pick<View, 'work' | 'checked'>, way: Form): boolean =>
  work.keptIn === 'file' || (way !== 'frame' && checked?.isFileOnly === true);

function places(view: View, way: Form): TemplateResult {
  const { msg, work, change } = view;
  const { keptIn } = work;
  const place = (value: Work['keptIn'], label: string) =>
    html`<label class="check"
      ><input
        type="radio"
        name="kept-in"
        value=${value}
        .checked=${keptIn === value}
        @change=${() => {
          change({ ...work, keptIn: value });
        }}
      />
      <span>${label}</span></label
    >`;
  const take = ({ target }: Event) => {
    change(withSrc(work, (target as HTMLInputElement).value)); // it listens to the field alone
  };
  return html`<div class="places" role="radiogroup" aria-label=${msg('Nội dung nằm ở đâu')}>
      ${place('page', msg('Nội dung nằm trong mã'))} ${place('file', msg('Nội dung nằm trong một tệp trên máy chủ'))}
    </div>
    ${
      asksForFile(view, way)
        ? html`<div class="field">
            <label for="src">${msg('Địa chỉ của tệp trên trang web')}</label>
            <p class="hint" id="src-hint">
              ${msg(str`Nên bắt đầu bằng “/”, để bài viết nào cũng tìm thấy tệp. Bỏ trống là ${srcOf(withSrc(work, ''))}.`)}
            </p>
            <input
              class="input"
              id="src"
              inputmode="url"
              autocomplete="off"
              aria-describedby="src-hint"
              .value=${draftOf(work).src}
              @input=${take}
            />
          </div>`
        : nothing
    }`;
}

function panel(view: View, out: Output, text: string | undefined): TemplateResult {
  const { msg } = view;
  const { way, hasMap, setMap } = out;
  const take = ({ target }: Event) => {
    setMap((target as HTMLInputElement).checked); // it listens to the field alone
  };
  return html`<p>${PURPOSES[way](msg)}</p>
    ${
      way === 'tag' || way === 'plain'
        ? html`<label class="check"
            ><input type="checkbox" id="map" .checked=${hasMap} @change=${take} />
            <span>${msg('Kèm mã kiểm của mọi tệp (import map); mỗi trang chỉ dán một lần')}</span></label
          >`
        : nothing
    }
    ${notesOn(view, out).map((note) => html`<p class="note">${note}</p>`)}
    <div class="field" data-kind="long">
      <label for="snippet">${msg('Mã để dán')}</label>
      <textarea class="input code" id="snippet" rows="10" readonly spellcheck="false" .value=${text ?? ''}></textarea>
    </div>
    <button
      class="button primary"
      type="button"
      id="copy"
      ?disabled=${!text}
      @click=${() => void copySnippet(view, out)}
    >
      ${msg('Chép mã')}
    </button>`;
}

/** What there is to know before one pastes it. */
function notesOn(view: View, { way, neighbours }: Output): string[] {
  const { msg, checked, work } = view;
  const hasItems = checked !== undefined && checked.count > 0;
  const notes: (string | false | undefined)[] = [
    checked?.count === 0 && msg('Chưa có nội dung để chép. Hãy điền ở bước 2.'),
    hasItems && checked.faults.length > 0 && msg('Những mục còn sai chưa có trong mã.'),
    hasItems &&
      work.keptIn === 'page' &&
      asksForFile(view, way) &&
      msg(
        str`HTML không chứa được hết nội dung này, nên mã dùng tệp. Hãy tải tệp nội dung, rồi đặt lên máy chủ ở địa chỉ ${srcOf(work)}.`,
      ),
    hasItems &&
      checked.language !== undefined &&
      checked.language !== work.language &&
      msg(str`Nội dung ghi ngôn ngữ là “${checked.language}”, khác ngôn ngữ đã chọn ở bước 3.`),
    (way === 'tag' || way === 'plain') &&
      neighbours.integrity === null &&
      msg('Không có tệp integrity.json ở thư mục bên trên, nên mã không kèm mã kiểm. Mã vẫn chạy.'),
    way === 'alone' &&
      neighbours.text(`alone/sen-${work.widget}.js`) === null &&
      msg('Không có tệp của cách này ở thư mục bên trên.'),
  ];
  return notes.filter((note): note is string => typeof note === 'string');
}

/** The snippet; `undefined` where there is nothing to copy, or not all that it takes has been read. */
function snippetOf(made: Made, { way, hasMap, neighbours }: Output): string | undefined {
  const markup = markupOf(made);
  const { work, words } = made;
  const form = WIDGET_FORMS[work.widget];
  const isFile = work.keptIn === 'file';
  const { folder } = neighbours;
  const script = way === 'alone' ? neighbours.text(`alone/sen-${work.widget}.js`) : '';
  const sheet = way === 'alone' ? neighbours.text('sen.css') : '';
  if (!markup || typeof script !== 'string' || sheet === undefined) return undefined;
  return SNIPPETS[way]({
    widget: work.widget,
    title: form.title(words.msg),
    language: work.language,
    theme: work.theme,
    attributes: { ...attributesOf(work), ...(isFile && { src: srcOf(work) }) },
    markup,
    content: isFile ? undefined : contentFileOf(made),
    folder,
    integrity: neighbours.integrity ?? undefined,
    hasMap,
    script,
    sheet: sheet ?? '',
    height: form.height,
  });
}

/** Copies what the work is now, though the last of it may not have been read yet. */
async function copySnippet({ msg, language, bench, focus }: View, out: Output): Promise<void> {
  const text = snippetOf(await bench.settle(), out);
  if (text === undefined) return bench.say((say) => say('Chưa có nội dung để chép. Hãy điền ở bước 2.'));
  const isCopied = await copyText(text);
  const done = (say: Msg) =>
    isCopied ? say('Đã chép.') : say('Trình duyệt không cho chép. Hãy chọn mã rồi nhấn Ctrl+C.');
  bench.say(done);
  void announce(done(msg), language);
  if (!isCopied) focus('snippet');
}

async function copyLink({ msg, bench, language }: View): Promise<void> {
  const link = await toLink(bench.work);
  if (link === undefined)
    return bench.say((say) => say('Nội dung này quá nhiều cho một liên kết. Hãy tải tệp nội dung để làm tiếp.'));
  const address = `${location.href.replace(/#.*/s, '')}#${link}`;
  const isCopied = await copyText(address);
  bench.say((say) => (isCopied ? say('Đã chép liên kết. Ai mở liên kết cũng làm tiếp được từ đây.') : address));
  if (isCopied) void announce(msg('Đã chép.'), language);
}

async function downloadFile({ bench }: View): Promise<void> {
  const made = await bench.settle();
  if (made.checked.count === 0) return bench.say((say) => say('Chưa có nội dung để chép. Hãy điền ở bước 2.'));
  download(fileNameOf(made.work), 'application/json', `${JSON.stringify(contentFileOf(made), null, 2)}\n`);
}
