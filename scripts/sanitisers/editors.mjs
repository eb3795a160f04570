/** Editors and sanitisers as sites have them, each as it comes and, where a site can allow more, with our plain HTML allowed. */
import { readFile } from 'node:fs/promises';
import sanitizeHtml from 'sanitize-html';

const wordpress = JSON.parse(await readFile(new URL('wordpress-post.json', import.meta.url), 'utf8'));

/**
 * `{ name, label, scripts, clean, options }`: `clean(texts, options)` answers the texts as they are saved. It runs in a page with
 * `scripts` of node_modules, or in Node where there are none.
 */
export const EDITORS = [
  { name: 'tinymce', label: 'TinyMCE 8', scripts: ['tinymce/tinymce.min.js'], clean: tinymce },
  { name: 'ckeditor5', label: 'CKEditor 5', scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'], clean: ckeditor5 },
  {
    name: 'ckeditor5-div',
    label: 'CKEditor 5, chỉ cho phép `div`',
    scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    clean: ckeditor5,
    options: { allowed: ['^div$'] },
  },
  {
    name: 'ckeditor5-allowed',
    label: 'CKEditor 5, cấu hình bên dưới',
    scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    clean: ckeditor5,
    options: { allowed: ['^(div|span|h[2-6]|p|li|address)$'] },
  },
  { name: 'ckeditor4', label: 'CKEditor 4', scripts: ['ckeditor4/ckeditor.js'], clean: ckeditor4 },
  {
    name: 'ckeditor4-allowed',
    label: 'CKEditor 4, cấu hình bên dưới',
    scripts: ['ckeditor4/ckeditor.js'],
    clean: ckeditor4,
    options: { extraAllowedContent: 'div span h3 h4 p li address[id,data-*]' },
  },
  { name: 'quill', label: 'Quill 2', scripts: ['quill/dist/quill.js'], clean: quill },
  {
    name: 'wordpress',
    label: 'WordPress 6',
    scripts: [],
    clean: kses,
    options: wordpress,
  },
  { name: 'dompurify', label: 'DOMPurify 3', scripts: ['dompurify/dist/purify.min.js'], clean: dompurify },
  { name: 'sanitize-html', label: 'sanitize-html', clean: (texts) => texts.map((text) => sanitizeHtml(text)) },
  {
    name: 'sanitize-html-allowed',
    label: 'sanitize-html, cấu hình bên dưới',
    clean: (texts) => texts.map((text) => sanitizeHtml(text, ALLOWED)),
  },
];

const ALLOWED = {
  allowedAttributes: { ...sanitizeHtml.defaults.allowedAttributes, '*': ['data-*', 'id'] },
};

async function tinymce(texts) {
  document.body.innerHTML = '<textarea id="editor"></textarea>';
  const [editor] = await window.tinymce.init({ selector: '#editor', license_key: 'gpl', promotion: false });
  return texts.map((text) => {
    editor.setContent(text);
    return editor.getContent();
  });
}

/** With what its classic build has always had. */
async function ckeditor5(texts, { allowed } = {}) {
  document.body.innerHTML = '<div id="editor"></div>';
  const { CKEDITOR } = window;
  const names = [
    'Essentials',
    'Bold',
    'Italic',
    'BlockQuote',
    'Heading',
    'Image',
    'ImageCaption',
    'ImageStyle',
    'Indent',
  ];
  names.push(
    'Link',
    'List',
    'MediaEmbed',
    'Paragraph',
    'PasteFromOffice',
    'Table',
    'TableToolbar',
    'TextTransformation',
  );
  if (allowed) names.push('GeneralHtmlSupport');
  const editor = await CKEDITOR.ClassicEditor.create(document.querySelector('#editor'), {
    licenseKey: 'GPL',
    plugins: names.map((name) => CKEDITOR[name]),
    htmlSupport: allowed && {
      allow: allowed.map((name) => ({
        name: new RegExp(name),
        attributes: [/^data-/, 'id'].map((key) => ({ key, value: true })),
      })),
    },
  });
  return texts.map((text) => {
    editor.setData(text);
    // Made anew each time, of chance.
    let place = 0;
    return editor.getData().replace(/(?<=data-list-item-id=")\w+/g, () => `e${place++}`);
  });
}

async function ckeditor4(texts, options = {}) {
  document.body.innerHTML = '<textarea id="editor"></textarea>';
  const editor = window.CKEDITOR.replace('editor', { versionCheck: false, ...options });
  const cleaned = [];
  for (const text of texts)
    cleaned.push(await new Promise((done) => editor.setData(text, () => done(editor.getData()))));
  return cleaned;
}

function quill(texts) {
  document.body.innerHTML = '<div id="editor"></div>';
  const editor = new window.Quill('#editor');
  return texts.map((text) => {
    editor.clipboard.dangerouslyPasteHTML(text);
    return editor.getSemanticHTML();
  });
}

function dompurify(texts) {
  return texts.map((text) => window.DOMPurify.sanitize(text));
}

/** By WordPress's list; then each line break beside blocks becomes the stray `<br>` and `<p>` that `wpautop` is known for. */
function kses(texts, { global, tags }) {
  const isAllowed = (name, own) =>
    [...global, ...own].some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one));
  return texts.map((text) => {
    const { body } = new DOMParser().parseFromString(text, 'text/html');
    for (const element of body.querySelectorAll('*')) {
      const own = tags[element.localName];
      if (!own) element.replaceWith(...element.childNodes);
      else for (const { name } of [...element.attributes]) if (!isAllowed(name, own)) element.removeAttribute(name);
    }
    for (const element of body.querySelectorAll('div, li, section, details'))
      for (const node of [...element.childNodes])
        if (node.nodeType === Node.TEXT_NODE && node.data === '\n')
          node.replaceWith('\n', document.createElement(element.matches('li') ? 'br' : 'p'), '\n');
    return body.innerHTML;
  });
}
