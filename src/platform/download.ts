/** Gives the reader a file that was made on the page; nothing is sent anywhere. */

/** Saves `content`, a text or what has its own type, as a file called `name`. `mediaType`, such as `text/calendar`, is for a text. */
export function download(name: string, mediaType: string, content: string | Blob): void {
  const file = typeof content === 'string' ? new Blob([content], { type: `${mediaType};charset=utf-8` }) : content;
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
