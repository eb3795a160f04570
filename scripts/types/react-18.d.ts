/**
 * Types of our tags for React 18, which knows only attributes of elements that aren't its own: `import 'sen-campaign/react-18'`.
 * Properties are set and events heard through a `ref`; `class` is what HTML calls it.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Attributes, ElementOf, Tag } from './tags.js';

type Tags = {
  [Name in Tag]: Omit<DetailedHTMLProps<HTMLAttributes<ElementOf<Name>>, ElementOf<Name>>, 'className'> & {
    class?: string;
  } & Attributes<Name>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
