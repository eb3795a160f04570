import type { Notes } from './notes.js';

export const ranking: Notes = { keyboard: [], heard: [], dos: [], donts: [], content: [] };
