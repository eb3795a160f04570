import type { Notes } from './notes.js';

export const pillars: Notes = { keyboard: [], heard: [], dos: [], donts: [], content: [] };
