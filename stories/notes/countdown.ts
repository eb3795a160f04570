import type { Notes } from './notes.js';

export const countdown: Notes = { keyboard: [], heard: [], dos: [], donts: [], content: [] };
