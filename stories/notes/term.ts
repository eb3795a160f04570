import type { Notes } from './notes.js';

export const term: Notes = { keyboard: [], heard: [], dos: [], donts: [], content: [] };
