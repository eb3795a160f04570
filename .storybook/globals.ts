/** The toolbars: in what surroundings a story stands. Each choice is a part of the address, so that a link keeps it. */
import { LANGUAGES, type Language } from '../src/embed/builder/builder.model.js';
import { themes } from '../stories/themes.js';

type Icon = 'globe' | 'contrast' | 'zoom' | 'grow' | 'timer' | 'play' | 'eyeclose' | 'lightning' | 'browser';

interface Toolbar {
  title: string;
  icon: Icon;
  /** What each value is called; the first is the default. */
  values: Readonly<Record<string, string>>;
}

const NAMES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English', km: 'ខ្មែរ' };

/** Themes are a page's; by default widgets are light or dark as the page is. */
const THEMES: Readonly<Record<string, string>> = {
  auto: 'Page theme',
  ...Object.fromEntries(Object.entries(themes).map(([name, { title }]) => [name, title])),
};

export const TOOLBARS = {
  language: { title: 'Language', icon: 'globe', values: NAMES },
  theme: { title: 'Theme', icon: 'contrast', values: THEMES },
  text: { title: 'Text size', icon: 'zoom', values: { '100': '100%', '125': '125%', '150': '150%', '200': '200%' } },
  width: { title: 'Page width', icon: 'grow', values: { full: 'Full width', '360': '360 px', '768': '768 px' } },
  page: { title: 'Host page', icon: 'browser', values: { clean: 'Clean page', old: 'Old CMS', dark: 'Dark site' } },
  motion: { title: 'Motion', icon: 'play', values: { full: 'Motion', reduce: 'Less motion' } },
  colours: { title: 'Colours', icon: 'eyeclose', values: { own: 'Colours', forced: 'Forced colours' } },
  script: { title: 'Script', icon: 'lightning', values: { on: 'Script', off: 'No script' } },
  time: { title: 'Time', icon: 'timer', values: { running: 'Clock', held: 'Clock held' } },
} as const satisfies Readonly<Record<string, Toolbar>>;

/** What is chosen in each toolbar. */
export type Surroundings = { [Name in keyof typeof TOOLBARS]: string } & { language: Language };

/** What is chosen; an address may name what isn't offered, which gives way to the default. */
export function surroundingsOf(globals: Readonly<Record<string, unknown>>): Surroundings {
  const chosen = (name: keyof typeof TOOLBARS): string => {
    const { values } = TOOLBARS[name];
    const value = String(globals[name]);
    return Object.hasOwn(values, value) ? value : firstOf(values);
  };
  const names = Object.keys(TOOLBARS) as (keyof typeof TOOLBARS)[]; // an object literal has no further keys
  const all = Object.fromEntries(names.map((name) => [name, chosen(name)])) as Record<keyof typeof TOOLBARS, string>;
  return { ...all, language: LANGUAGES.find((one) => one === all.language) ?? 'vi' };
}

const firstOf = (values: Readonly<Record<string, string>>): string =>
  // Keys that are whole numbers come before all others.
  'full' in values ? 'full' : (Object.keys(values)[0] ?? '');

/** As Storybook takes them. */
export const globalTypes = Object.fromEntries(
  Object.entries(TOOLBARS).map(([name, { title, icon, values }]) => [
    name,
    {
      description: title,
      toolbar: {
        title,
        icon,
        items: Object.entries(values).map(([value, called]) => ({ value, title: called })),
        dynamicTitle: true,
      },
    },
  ]),
);

export const initialGlobals = Object.fromEntries(
  Object.entries(TOOLBARS).map(([name, { values }]) => [name, firstOf(values)]),
);
