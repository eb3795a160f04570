/** Search as people type it: without marks, in any case, words in any order. */

/** What a text is found by: `Chuyển đổi số` as `chuyen doi so`. Khmer keeps its vowel signs, which part its words. */
export const searchKey = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();

/** Whether every word of `query` occurs in what `key` was made from; an empty query finds all. */
export const isFound = (query: string, key: string): boolean =>
  searchKey(query)
    .split(/\s+/)
    .every((word) => key.includes(word));
