/** The files beside the builder that snippets tell of or take in, read when one first needs them. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import * as v from 'valibot';
import { addressIn } from '../../platform/address.js';
import { fetchText } from '../../platform/network.js';
import type { Integrity } from './snippets.js';

const integrity = v.object({ version: v.string(), files: v.record(v.string(), v.string()) });

/** A file's text; `null` where it can't be read. */
type Text = string | null;

/** Reads files of `dist/embed/` and re-renders its host when one is there. */
export class Neighbours implements ReactiveController {
  /** The whole address of the folder that the builder's own lies in, with a slash at its end. */
  readonly folder = addressIn('', '../') ?? '../';

  readonly #host: ReactiveControllerHost;
  readonly #texts = new Map<string, Text | undefined>();
  #integrity: Integrity | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.text('integrity.json');
  }

  /** The text of a file of the folder; `undefined` while it is on its way, `null` where it can't be read. */
  text(name: string): Text | undefined {
    if (!this.#texts.has(name)) {
      this.#texts.set(name, undefined);
      void this.#read(name);
    }
    return this.#texts.get(name);
  }

  /** The hashes of the folder's files; `null` where they can't be read. */
  get integrity(): Integrity | null | undefined {
    const text = this.text('integrity.json');
    if (typeof text === 'string') this.#integrity ??= integrityIn(text);
    return typeof text === 'string' ? (this.#integrity ?? null) : text;
  }

  async #read(name: string): Promise<void> {
    const answer = await fetchText(`../${name}`);
    this.#texts.set(name, answer.isOk ? answer.text : null);
    this.#host.requestUpdate();
  }
}

function integrityIn(text: string): Integrity | undefined {
  try {
    const result = v.safeParse(integrity, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // as of a page that says that there is no such file
    throw error;
  }
}
