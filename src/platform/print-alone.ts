/** Prints one drawing without the page around it. */
import { after } from './timer.js';

/** Has the browser print a copy of `drawing`, alone on a sheet called `title`. */
export function printAlone(drawing: SVGSVGElement, title: string): void {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  // Out of sight, but there: browsers print no frame without a box.
  Object.assign(frame.style, { position: 'fixed', insetInlineEnd: '100%', inlineSize: '1px', blockSize: '1px' });
  document.body.append(frame);
  const view = frame.contentDocument?.defaultView;
  if (!view) throw new Error('A frame on a page has a document of its own.');
  const { document: sheet } = view;
  const copy = sheet.importNode(drawing, true);
  copy.setAttribute('width', '100%');
  sheet.title = title;
  sheet.body.append(copy);
  layOut(view);
  view.addEventListener('afterprint', () => {
    // Safari says so while it still reads the frame.
    after(60_000, () => {
      frame.remove();
    });
  });
  view.focus();
  view.print();
}

/** Turns the sheet and leaves out its margins: rules in the frame's own markup would break `style-src 'self'`. */
function layOut({ document: sheet, CSSStyleSheet }: typeof globalThis): void {
  if (!('adoptedStyleSheets' in sheet)) return; // the paper stays upright
  const page = new CSSStyleSheet();
  page.replaceSync('@page { size: A4 landscape; margin: 0 } body { margin: 0 }');
  sheet.adoptedStyleSheets = [page];
}
