/** Types of our tags for templates of Vue 3: `import 'sen-campaign/vue'`. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Elements } from './elements.js';
import type { ElementOf, Settable, Tag } from './tags.js';

/** As Vue takes a custom element for a component (guide, “Non-Vue Web Components and TypeScript”). */
type Tags = {
  [Name in Tag]: new () => ElementOf<Name> & {
    $props: HTMLAttributes & Settable<Name> & PublicProps;
    $emit: EmitFn<{ [Type in keyof Elements[Name]['events']]: (event: Elements[Name]['events'][Type]) => void }>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
