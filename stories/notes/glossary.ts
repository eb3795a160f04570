import type { Notes } from './notes.js';

export const glossary: Notes = { keyboard: [], heard: [], dos: [], donts: [], content: [] };
