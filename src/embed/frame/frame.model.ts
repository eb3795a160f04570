/** What the address of `frame.html` asks for, and what of it a stranger may not ask for. */
import { beginning } from '../../content/quoted.js';

/** What is wrong with an address. */
export type FrameFault =
  | { code: 'no-widget' | 'not-json' | 'framed-content' | 'sandboxed' }
  | { code: NamedFault | 'unknown-widget' | 'not-loaded'; name: string };
/** What may be wrong with a parameter. */
type NamedFault = 'unknown-attribute' | 'foreign-address' | 'framed-words' | 'not-allowed';

export type Theme = 'light' | 'dark' | 'auto';

/** What an address asks for, as far as it may. */
export interface Asked {
  /** The name of the widget, such as `quiz`; none where it is missing or there is no such. */
  widget: string | undefined;
  /** The language (BCP 47). Default `vi`. */
  lang: string;
  /** Default `light`. */
  theme: Theme;
  /** Whether the frame is to open without a network after its first visit. */
  isOffline: boolean;
  /** Plain text to stand inside the widget: the name of a countdown's event, the word of a term. */
  text: string | undefined;
  /** The widget's attributes. */
  attributes: ReadonlyMap<string, string>;
  faults: readonly FrameFault[];
}

/** Attributes that choose among what there is: strangers can't make them say or reach anything. */
const CHOICES = words(`add-to-calendar around attempts better cache calendar category date display done-by-date entry
  feedback graded heading-level hide-answers highlight interval learning max-age pass-mark paused pick precision
  question-time-limit refresh save seed select shuffle sort speak sync time-limit timezone tries until view`);
/** Attributes that are addresses: what they lead to is shown, or gets readers' answers. */
const ADDRESSES = words('src snapshot submit-to');
/** Parameters whose words are shown to readers. */
const WORDS = words('certificate consent text');
/** What is no date to be read, and what a widget would quote therefore, has other signs (HTML §2.3.5). */
const DATE = /^[\d\sTZ:.+-]+$/;
const THEMES: readonly string[] = ['light', 'dark', 'auto'] satisfies Theme[];

/** Whether an attribute has been judged: what has not is refused. */
export const isJudged = (name: string): boolean => [CHOICES, ADDRESSES, WORDS].some((names) => names.has(name));

/**
 * Reads `address`, a whole one; `widgets` are the names that there are. `isFramed` says whether the frame is part of another
 * page, whose address readers see: only such a page may have words of its own shown.
 */
export function askedBy(address: string, widgets: readonly string[], isFramed: boolean): Asked {
  const { widget: name, lang, theme = 'light', offline, ...rest } = Object.fromEntries(new URL(address).searchParams);
  const faults: FrameFault[] = [];
  // By itself the frame quotes nothing, and says one time that there is something unknown: the words would be a stranger's.
  const quoted = (text: string) => (isFramed ? beginning(text) : '…');
  const widget = widgets.find((one) => one === name);
  if (!name) faults.push({ code: 'no-widget' });
  else if (!widget) faults.push({ code: 'unknown-widget', name: quoted(name) });

  const isLang = lang === undefined || isLanguage(lang);
  if (!isLang) faults.push({ code: 'not-allowed', name: 'lang' });
  if (!isTheme(theme)) faults.push({ code: 'not-allowed', name: 'theme' });

  const attributes = new Map<string, string>();
  const unknown = new Set<string>();
  for (const [parameter, value] of Object.entries(rest)) {
    const code = faultOf(parameter, value, address, isFramed);
    if (!code) attributes.set(parameter, value);
    else if (code !== 'unknown-attribute') faults.push({ code, name: parameter });
    else unknown.add(quoted(parameter));
  }
  for (const one of unknown) faults.push({ code: 'unknown-attribute', name: one });
  const text = attributes.get('text');
  attributes.delete('text');
  return {
    widget,
    lang: isLang ? (lang ?? 'vi') : 'vi',
    theme: isTheme(theme) ? theme : 'light',
    isOffline: offline !== undefined,
    text,
    attributes,
    faults,
  };
}

function faultOf(name: string, value: string, address: string, isFramed: boolean): NamedFault | undefined {
  if (!isJudged(name)) return 'unknown-attribute';
  if (ADDRESSES.has(name) && !isOfSameSite(value, address)) return 'foreign-address';
  if (/^(?:date|until)$/.test(name) && !DATE.test(value)) return 'not-allowed';
  return WORDS.has(name) && !isFramed ? 'framed-words' : undefined;
}

/** Whether `Intl` can do with it, which widgets write numbers and dates by. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false; // how `Intl` says that it is no language tag (ECMA-402 §9.2.1)
    throw error;
  }
}

/** Not by `origin`: a `blob:` has that of the page that made it, and all of `data:` have the same. */
function isOfSameSite(address: string, base: string): boolean {
  const own = new URL(base);
  try {
    const { protocol, host } = new URL(address, own);
    return protocol === own.protocol && host === own.host;
  } catch (error) {
    if (error instanceof TypeError) return false; // how `URL` says that it is no address
    throw error;
  }
}

/** The content in a fragment: JSON, percent-encoded; `undefined` where the fragment names a part of the page instead. */
export function contentIn(fragment: string): string | undefined {
  return /^#(?:[[{]|%5B|%7B)/i.test(fragment) ? fragment.slice(1) : undefined;
}

const isTheme = (value: string): value is Theme => THEMES.includes(value);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
