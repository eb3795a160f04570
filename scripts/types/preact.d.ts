/** Types of our tags for Preact: `import 'sen-campaign/preact'`. */
import type { HTMLAttributes } from 'preact';
import type { ElementOf, Handlers, Settable, Tag } from './tags.js';

type Tags = {
  [Name in Tag]: HTMLAttributes<ElementOf<Name>> & Settable<Name> & Handlers<Name, 'on'>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
