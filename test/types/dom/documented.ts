/** What the manifest says of tags and events is what TypeScript knows of them. */
import 'sen-campaign/all';
import type { Elements } from 'sen-campaign/elements';

type Same<A, B> = [A, B] extends [B, A] ? true : false;

/** Those of `Said` that are otherwise in `Known`, or not in it at all. */
type Otherwise<Said, Known> = {
  [Key in keyof Said]: Key extends keyof Known ? (Same<Said[Key], Known[Key]> extends true ? never : Key) : Key;
}[keyof Said];

type Classes = { [Tag in keyof Elements]: Elements[Tag]['element'] };
const tags: Otherwise<Classes, HTMLElementTagNameMap>[] = [];
tags satisfies never[];

type Events = { [Tag in keyof Elements]: Otherwise<Elements[Tag]['events'], HTMLElementEventMap> }[keyof Elements];
const events: Events[] = [];
events satisfies never[];

type Properties = { [Tag in keyof Elements]: Otherwise<Elements[Tag]['properties'], Elements[Tag]['element']> };
const properties: Properties[keyof Elements][] = [];
properties satisfies never[];
