import type { Notes } from './notes.js';

export const quote: Notes = { keyboard: [], heard: [], dos: [], donts: [], content: [] };
