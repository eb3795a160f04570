/**
 * Voices for tests: the browsers of tests have none, and real ones take their time. They behave as browsers' do where
 * these agree: all is told by events in tasks of their own, one utterance at a time, and `cancel` ends what is said with an error.
 */

/** What is asked of the voices, and what of it is being said. */
export interface Voices {
  /** The texts that were begun, in their order, each with the language of its voice. */
  readonly said: readonly (readonly [text: string, lang: string])[];
  /** The text that is being said. */
  readonly now: string | undefined;
  /** Ends it, as a voice that is through with it; or as one that fails for this reason. */
  end(error?: SpeechSynthesisErrorCode): Promise<void>;
  /** Brings other voices. */
  have(...langs: readonly string[]): Promise<void>;
  /** Says something for another script of the page; without a text, silences whatever is said. */
  interfere(text?: string): Promise<void>;
  /** Gives back what the browser has. */
  remove(): void;
}

/** How a browser differs. */
export interface Ways {
  /** What `cancel` does to what is being said; Safari tells of its end. */
  cancels?: 'error' | 'end';
  /** The languages whose voices send the text to a server. */
  remote?: readonly string[];
  /** Whether it tells when voices change; Safari before 16 has no such event. */
  tellsOfVoices?: boolean;
}

/** Has the page's voices speak `langs`. */
export function standInVoices(langs: readonly string[], ways: Ways = {}): Voices {
  const { cancels = 'error', remote = [], tellsOfVoices = true } = ways;
  const target = new EventTarget();
  const said: [string, string][] = [];
  const queue: Utterance[] = [];
  const voiceOf = (lang: string) => ({
    lang,
    name: lang,
    voiceURI: lang,
    default: false,
    localService: !remote.includes(lang),
  });
  let voices = langs.map(voiceOf);

  class Utterance extends EventTarget {
    readonly text: string;
    voice: ReturnType<typeof voiceOf> | undefined;
    lang = '';
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const begin = () => {
    const [utterance] = queue;
    if (!utterance) return;
    // Chromium on Android heeds the utterance's language, others its voice.
    said.push([utterance.text, utterance.voice?.lang === utterance.lang ? utterance.lang : 'another language']);
    tell(utterance, 'start');
  };
  const tell = (utterance: Utterance, type: string, error?: string) =>
    void setTimeout(() => utterance.dispatchEvent(Object.assign(new Event(type), { error })));
  const finish = (type: string, error?: string) => {
    const utterance = queue.shift();
    if (utterance) tell(utterance, type, error);
    begin();
  };
  const speak = (utterance: Utterance) => {
    queue.push(utterance);
    if (queue.length === 1) begin();
  };
  const cancel = () => {
    for (const waiting of queue.splice(1)) tell(waiting, 'error', 'canceled');
    if (cancels === 'end') finish('end');
    else finish('error', 'interrupted');
  };
  const listening = tellsOfVoices && {
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  };
  const kept = ['speechSynthesis', 'SpeechSynthesisUtterance'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const,
  );
  const replace = (name: string, value: unknown) =>
    Object.defineProperty(window, name, { value, configurable: true, writable: true });
  replace('speechSynthesis', { getVoices: () => voices, speak, cancel, ...listening });
  replace('SpeechSynthesisUtterance', Utterance);

  return {
    said,
    get now() {
      return queue[0]?.text;
    },
    async end(error) {
      if (error) finish('error', error);
      else finish('end');
      await told();
    },
    async have(...others) {
      voices = others.map(voiceOf);
      target.dispatchEvent(new Event('voiceschanged'));
      await told();
    },
    async interfere(text) {
      cancel();
      if (text !== undefined) speak(new Utterance(text));
      await told();
    },
    remove() {
      for (const [name, descriptor] of kept) {
        if (descriptor) Object.defineProperty(window, name, descriptor);
        else Reflect.deleteProperty(window, name);
      }
    },
  };
}

/** After the events that are on their way. */
const told = () => new Promise((resolve) => setTimeout(resolve, 1));
