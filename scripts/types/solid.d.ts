/** Types of our tags for Solid: `import 'sen-campaign/solid'`. */
import type { JSX } from 'solid-js';
import type { ElementOf, Handlers, Settable, Tag } from './tags.js';

type Tags = {
  [Name in Tag]: JSX.HTMLAttributes<ElementOf<Name>> & Settable<Name> & Handlers<Name, 'on:'>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
