import type { Notes } from './notes.js';

export const quiz: Notes = { keyboard: [], heard: [], dos: [], donts: [], content: [] };
