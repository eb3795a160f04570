/** The last step, what there is to copy: the snippet in each of its ways, and where each of them is for. */
import { html, nothing, type TemplateResult } from 'lit';
import { tabList } from '../../element/tab-list.js';
import { announce } from '../../platform/announce.js';
import { copyText } from '../../platform/clipboard.js';
import { download } from '../../platform/download.js';
import type { Msg } from '../../platform/locale.js';
import type { Work } from './builder.model.js';
import type { WidgetForm } from './fields.js';
import type { Neighbours } from './neighbours.js';
import { attributesOf, isInFile, markupOf, srcOf } from './previewing.js';
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
  plain: (msg) => msg('Khi trình soạn thảo xoá mất thẻ lạ. Hai dòng đầu có thể đặt trong mẫu trang.'),
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
    ${places(view)}
    <div class="row">
      <button
        class="button"
        type="button"
        id="download"
        ?disabled=${!hasContent}
        @click=${() => {
          if (made) downloadFile(made);
        }}
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
      ${panel(view, out, made && snippetOf(made, view.form, out))}
    </div>
  </section>`;
}

function places({ msg, work, change }: View): TemplateResult {
  const { keptIn, src, widget } = work;
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
    change({ ...work, src: (target as HTMLInputElement).value }); // it listens to the field alone
  };
  return html`<div class="places" role="radiogroup" aria-label=${msg('Nội dung nằm ở đâu')}>
      ${place('page', msg('Nội dung nằm trong mã'))} ${place('file', msg('Nội dung nằm trong một tệp trên máy chủ'))}
    </div>
    ${
      keptIn === 'file'
        ? html`<div class="field">
            <label for="src">${msg('Địa chỉ của tệp trên trang web')}</label>
            <input
              class="input"
              id="src"
              inputmode="url"
              autocomplete="off"
              placeholder=${`${widget}.json`}
              .value=${src}
              @input=${take}
            />
          </div>`
        : nothing
    }`;
}

function panel(view: View, { way, hasMap, setMap, neighbours }: Output, text: string | undefined): TemplateResult {
  const { msg } = view;
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
    ${notesOn(view, way, neighbours).map((note) => html`<p class="note">${note}</p>`)}
    <div class="field" data-kind="long">
      <label for="snippet">${msg('Mã để dán')}</label>
      <textarea class="input code" id="snippet" rows="10" readonly spellcheck="false" .value=${text ?? ''}></textarea>
    </div>
    <button
      class="button primary"
      type="button"
      id="copy"
      ?disabled=${!text}
      @click=${() => void copySnippet(view, text ?? '')}
    >
      ${msg('Chép mã')}
    </button>`;
}

/** What there is to know before one pastes it. */
function notesOn({ msg, bench: { made }, work }: View, way: Form, neighbours: Neighbours): string[] {
  const notes: (string | false | undefined)[] = [
    made?.checked.count === 0 && msg('Chưa có nội dung để chép. Hãy điền ở bước 2.'),
    made && made.checked.count > 0 && made.checked.faults.length > 0 && msg('Những mục còn sai chưa có trong mã.'),
    made?.checked.isFileOnly &&
      work.keptIn === 'page' &&
      msg('HTML không chứa được hết nội dung này, nên mã dùng tệp. Hãy tải tệp nội dung rồi đặt lên máy chủ.'),
    (way === 'tag' || way === 'plain') &&
      neighbours.integrity === null &&
      msg('Không có tệp integrity.json ở thư mục bên trên, nên mã không kèm mã kiểm.'),
    way === 'alone' &&
      neighbours.text(`alone/sen-${work.widget}.js`) === null &&
      msg('Không có tệp của cách này ở thư mục bên trên.'),
  ];
  return notes.filter((note): note is string => typeof note === 'string');
}

/** The snippet; `undefined` where there is nothing to copy, or not all that it takes has been read. */
function snippetOf(made: Made, form: WidgetForm, { way, hasMap, neighbours }: Output): string | undefined {
  const markup = markupOf(made);
  const { work, checked, words } = made;
  const { folder } = neighbours;
  const script = way === 'alone' ? neighbours.text(`alone/sen-${work.widget}.js`) : '';
  const sheet = way === 'alone' ? neighbours.text('sen.css') : '';
  if (!markup || typeof script !== 'string' || sheet === undefined) return undefined;
  return SNIPPETS[way]({
    widget: work.widget,
    title: form.title(words.msg),
    language: work.language,
    theme: work.theme,
    attributes: { ...attributesOf(work), ...(isInFile(made) && work.keptIn === 'file' && { src: srcOf(work) }) },
    markup,
    content: work.keptIn === 'file' ? undefined : { lang: work.language, ...checked.file },
    folder,
    integrity: neighbours.integrity ?? undefined,
    hasMap,
    script,
    sheet: sheet ?? '',
    height: form.height,
  });
}

async function copySnippet({ msg, language, bench, focus }: View, text: string): Promise<void> {
  const isCopied = await copyText(text);
  const done = isCopied ? msg('Đã chép.') : msg('Trình duyệt không cho chép. Hãy chọn mã rồi nhấn Ctrl+C.');
  bench.say(() => done);
  void announce(done, language);
  if (!isCopied) focus('snippet');
}

async function copyLink({ msg, bench, work, language }: View): Promise<void> {
  const address = `${location.href.replace(/#.*/s, '')}#${await toLink(work)}`;
  const isCopied = await copyText(address);
  bench.say((say) => (isCopied ? say('Đã chép liên kết. Ai mở liên kết cũng làm tiếp được từ đây.') : address));
  if (isCopied) void announce(msg('Đã chép.'), language);
}

const downloadFile = ({ work, checked }: Made): void => {
  const file = { lang: work.language, ...checked.file };
  download(`${work.widget}.json`, 'application/json', `${JSON.stringify(file, null, 2)}\n`);
};
