import type { Notes } from './notes.js';

export const ticker: Notes = { keyboard: [], heard: [], dos: [], donts: [], content: [] };
