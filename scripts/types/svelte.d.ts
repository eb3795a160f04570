/** Types of our tags for Svelte 5: `import 'sen-campaign/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementOf, Handlers, Settable, Tag } from './tags.js';

type Tags = {
  [Name in Tag]: HTMLAttributes<ElementOf<Name>> & Settable<Name> & Handlers<Name, 'on' | 'on:'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
