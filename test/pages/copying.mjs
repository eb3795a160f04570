/** Selects all of the page and copies it, as a reader does; answers with what would be pasted, its white space folded. */
export async function copyAll(page) {
  await press(page, 'a', 'SelectAll');
  await press(page, 'c', 'Copy');
  await page.evaluate(() => {
    document.body.append(document.createElement('textarea'));
    document.body.lastElementChild.focus();
  });
  await press(page, 'v', 'Paste');
  const copied = await page.$eval('body > textarea:last-child', ({ value }) => value);
  await page.$eval('body > textarea:last-child', (field) => field.remove());
  return copied.normalize('NFC').replace(/\s+/g, ' ');
}

async function press(page, key, command) {
  await page.keyboard.down('Control');
  await page.keyboard.press(key, { commands: [command] });
  await page.keyboard.up('Control');
}
