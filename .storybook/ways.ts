/** The ways in which a story can be had as code, as the preview tells them to the panels. */

/** The event that tells what a story's code is; its detail is {@link Written}. */
export const WRITTEN = 'sen/written';

export const WAYS = ['tag', 'plain', 'frame', 'react', 'vue'] as const;
export type Way = (typeof WAYS)[number];

export const NAMES: Readonly<Record<Way, string>> = {
  tag: 'Tag',
  plain: 'Plain HTML',
  frame: 'Frame',
  react: 'React',
  vue: 'Vue',
};

/** All the code of one story. */
export interface Written {
  /** The story's. */
  id: string;
  /** A way without a text isn't possible. */
  code: Readonly<Partial<Record<Way, string>>>;
  /** The content file that the code names, where HTML can't hold the content. */
  file?: { name: string; text: string } | undefined;
}
