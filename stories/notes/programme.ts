import type { Notes } from './notes.js';

export const programme: Notes = { keyboard: [], heard: [], dos: [], donts: [], content: [] };
