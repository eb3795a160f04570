/** The page's one polite live region (WCAG 4.1.3). Loaded and made when there is something to say. */

let region: HTMLElement | undefined;

/** Has screen readers say `text`, in the language `lang`, when they are next idle. */
export function say(text: string, lang: string): void {
  if (!region?.isConnected) document.body.append((region ??= makeRegion()));
  const sentence = document.createElement('p');
  sentence.lang = lang;
  sentence.textContent = text;
  region.replaceChildren(sentence);
}

function makeRegion(): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', 'status');
  element.dataset['senAnnouncer'] = '';
  // Set by property, so that a page's `style-src 'self'` allows it; `important`, so that no page rule shows it.
  for (const [property, value] of Object.entries(UNSEEN)) element.style.setProperty(property, value, 'important');
  return element;
}

const UNSEEN = {
  position: 'fixed',
  'inset-block-start': '0',
  'inline-size': '1px',
  'block-size': '1px',
  overflow: 'hidden',
  'clip-path': 'inset(50%)',
  'white-space': 'nowrap',
};
