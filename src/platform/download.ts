/** Gives the reader a file that was made on the page; nothing is sent anywhere. */

/** Saves `text` as a file called `name`, of a media type such as `text/calendar`. */
export function download(name: string, mediaType: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
