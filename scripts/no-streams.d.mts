import type { Plugin } from 'vite';

/** Node's `stream`, which sax asks for and does without, is not there. */
export function noStreams(): Plugin;
