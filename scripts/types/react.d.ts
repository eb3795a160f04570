/** Types of our tags for React 19: `import 'sen-campaign/react'`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementOf, Handlers, Settable, Tag } from './tags.js';

type Tags = {
  [Name in Tag]: DetailedHTMLProps<HTMLAttributes<ElementOf<Name>>, ElementOf<Name>> &
    Settable<Name> &
    Handlers<Name, 'on'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
