import type { Notes } from './notes.js';

export const roadmap: Notes = { keyboard: [], heard: [], dos: [], donts: [], content: [] };
