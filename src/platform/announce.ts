/** Speaks to screen readers. */

/** Has screen readers say `text`, in the language `lang`, when they are next idle. */
export async function announce(text: string, lang: string): Promise<void> {
  const { say } = await import('./announcer.js');
  say(text, lang);
}
