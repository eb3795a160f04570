/** Where what a sanitiser left of a snippet is kept. */
export const fixturePath = (editor, { widget, form, lang }) =>
  `test/fixtures/sanitised/${editor}/${widget}.${form}${lang === 'vi' ? '' : `.${lang}`}.html`;
