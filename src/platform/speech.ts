/**
 * The device's own voices, one at a time on the page. The only place that knows how browsers differ in them.
 *
 * Voices that send the text to a server (`localService` is false) are never used: nothing leaves the page. They are also
 * those that Chromium falls silent with after 15 seconds (Chromium issue 40747712).
 */

import { isServer } from 'lit';

/** How it went: said to its end; stopped by another voice, another script or by leaving the page; not said at all. */
export type Outcome = 'spoken' | 'stopped' | 'failed';

/** TypeScript takes it for given; web views of Android and WebKitGTK have none, and servers. */
const synthesis = () => (globalThis as Partial<typeof globalThis>).speechSynthesis;

/**
 * The device's voice for a language (BCP 47): of that very tag, else of the language whatever the region; `undefined`
 * where there is none, or none yet.
 */
export function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const wanted = tagOf(lang);
  const language = languageOf(wanted);
  const voices = (synthesis()?.getVoices() ?? []).filter(
    (voice) => voice.localService && languageOf(tagOf(voice.lang)) === language,
  );
  const of = (tag: string) => voices.find((voice) => tagOf(voice.lang) === tag);
  return of(wanted) ?? of(language) ?? voices.find((voice) => voice.default) ?? voices[0];
}

/** Android writes `vi_VN`. */
const tagOf = (lang: string): string => lang.replaceAll('_', '-').toLowerCase();

/** The language of a tag by its shortest code; Firefox on Android writes `vie`. */
function languageOf(tag: string): string {
  const [language = ''] = tag.split('-');
  return (/^[a-z]{3}$/.test(language) && Intl.getCanonicalLocales(language)[0]) || language;
}

/**
 * Calls `act` whenever the device's voices may have changed, until what it returns is called. Chromium and Firefox have
 * none at first; Safari has all from the start, and before 16 tells of no change.
 */
export function whenVoicesChange(act: () => void): () => void {
  const voices: Partial<SpeechSynthesis> | undefined = synthesis();
  voices?.addEventListener?.('voiceschanged', act);
  return () => voices?.removeEventListener?.('voiceschanged', act);
}

/** What is being said; held here, as browsers forget an utterance that nobody holds and then tell nothing of its end. */
let now: { utterance: SpeechSynthesisUtterance; tell: (outcome: Outcome) => void } | undefined;

/** Raised on the document before anything is said, so that the other copies of this library on the page fall silent. */
const STARTED = 'sen-speech-started';

/**
 * Says `text` by `voice` and silences whatever this library was saying. `tell` is called once, with how it went; not at
 * all when what this returns is called before, which silences it.
 */
export function speak(text: string, voice: SpeechSynthesisVoice, tell: (outcome: Outcome) => void): () => void {
  document.dispatchEvent(new Event(STARTED));
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang; // Chromium on Android else takes the device's own language
  now = { utterance, tell };
  const finish = (outcome: Outcome) => {
    if (now?.utterance !== utterance) return;
    now = undefined;
    tell(outcome);
  };
  utterance.addEventListener('end', () => {
    finish('spoken');
  });
  utterance.addEventListener('error', ({ error }) => {
    finish(error === 'interrupted' || error === 'canceled' ? 'stopped' : 'failed');
  });
  synthesis()?.speak(utterance);
  return () => {
    if (now?.utterance === utterance) silence();
  };
}

/** By `cancel`: `pause` is the same on Android, and can't be taken back. What Safari then tells, `end`, is no end. */
function silence(): typeof now {
  const silenced = now;
  now = undefined;
  if (silenced) synthesis()?.cancel();
  return silenced;
}

const interrupt = () => silence()?.tell('stopped');
if (!isServer) {
  document.addEventListener(STARTED, interrupt);
  // Chromium goes on talking on the next page.
  addEventListener('pagehide', interrupt);
}
