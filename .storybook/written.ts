/** The code that each story was last written as, for parts of the page that come later. */
import { addons } from 'storybook/preview-api';
import { WRITTEN, type Written } from './ways.js';

const last = new Map<string, Written>();

/** Tells the page and the workshop around it. */
export function tell(written: Written): void {
  last.set(written.id, written);
  addons.getChannel().emit(WRITTEN, written);
}

export const lastWritten = (id: string): Written | undefined => last.get(id);
