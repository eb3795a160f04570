/** Drawings one after the other, as present and files are those of the whole process while one is made. */
import { giveFiles, type GiveFile } from '../platform/given-files.js';
import { holdInstant } from '../platform/instant.js';
import type { Answer } from '../platform/network.js';

/** What a drawing has to itself. */
export interface Own {
  files?: GiveFile | undefined;
  now?: number | undefined;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Calls `act` when those before it are done, with a present and files of its own. Rejects, naming `what`, where these files
 * gave no answer.
 */
export function takeTurn<Result>(what: string, { files, now }: Own, act: () => Promise<Result>): Promise<Result> {
  const turn = async () => {
    const failures: Error[] = [];
    const give =
      files &&
      (async (address: string): Promise<Answer> => {
        try {
          const answer = (await files(address)) as Answer | undefined; // programs without types may answer nothing
          if (answer) return answer;
          throw new TypeError('The answer is neither { isOk: true, text, mediaType } nor { isOk: false }.');
        } catch (cause) {
          failures.push(new Error(`${what} can't be drawn: \`files\` gave no answer for ${address}.`, { cause }));
          return { isOk: false }; // so that the widget has done with it, and the turn ends
        }
      });
    holdInstant(now);
    giveFiles(give);
    try {
      const result = await act();
      const [failure] = failures;
      if (failure) throw failure;
      return result;
    } finally {
      holdInstant(undefined);
      giveFiles();
    }
  };
  const result = last.then(turn);
  last = result.catch(() => undefined); // told to whoever asked for it
  return result;
}
