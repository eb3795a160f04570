/** Whether the files of a campaign say the same in all languages: as many items, the same ids, figures and dates. */
import { basename } from 'node:path';
import type { Place } from '../content/problem.js';
import { WORDS, type Language } from './words.js';

/** A file that was read. */
export interface FileRead {
  file: string;
  /** Where a part of its content is. */
  locate: (path: string) => Promise<Place>;
  /** The name of its list. */
  list: string;
  items: readonly unknown[];
}

/** Where two languages differ, in words. */
export interface Difference extends Place {
  file: string;
  message: string;
}

/** Compares the files whose names differ in their language alone (`quiz.vi.json`, `quiz.km.json`), each with the Vietnamese. */
export async function differences(files: readonly FileRead[], language: Language): Promise<Difference[]> {
  const groups = new Map<string, FileRead[]>();
  for (const read of files) {
    const key = read.file.replace(LANGUAGE_IN_NAME, '.*.');
    if (key !== read.file) groups.set(key, [...(groups.get(key) ?? []), read]);
  }
  const found: Difference[] = [];
  for (const group of groups.values()) {
    const source = group.find(({ file }) => /\.vi\.\w+$/.test(file)) ?? group[0];
    for (const other of group) if (source && other !== source) found.push(...(await compare(source, other, language)));
  }
  return found;
}

const LANGUAGE_IN_NAME = /\.(?:vi|en|km)\.(?=\w+$)/;

async function compare(source: FileRead, other: FileRead, language: Language): Promise<Difference[]> {
  const words = WORDS[language];
  const { file, list, items } = other;
  const named = basename(source.file);
  if (items.length !== source.items.length)
    return [{ file, path: list, message: words.otherCount(items.length, named, source.items.length) }];
  const found: Difference[] = [];
  for (let index = 0; index < items.length; index++) {
    const [here, there] = [factsOf(items[index]), factsOf(source.items[index])];
    const path = [...new Set([...there.keys(), ...here.keys()])].find((key) => here.get(key) !== there.get(key));
    if (path === undefined) continue;
    const message = words.otherFact(here.get(path) ?? '–', named, there.get(path) ?? '–');
    found.push({ file, ...(await placeOf(other, `${list}[${index}].${path}`)), message });
  }
  return found;
}

/** What is no matter of language, by its path in the item. */
function factsOf(item: unknown, path = '', facts = new Map<string, string>()): Map<string, string> {
  if (typeof item === 'object' && item !== null)
    for (const [key, value] of Object.entries(item))
      factsOf(value, Array.isArray(item) ? `${path}[${key}]` : path ? `${path}.${key}` : key, facts);
  else if (typeof item === 'number' || typeof item === 'boolean' || FACTS.test(path))
    facts.set(path, JSON.stringify(item));
  return facts;
}

const FACTS = /(?:^|\.)(?:id|kind|start|end|date|status|better|timezone|rrule|illustration|related\[\d+\])$/;

const placeOf = async ({ locate }: FileRead, path: string): Promise<Place> => ({ path, ...(await locate(path)) });
