/** A page in WebKit, by its own driver: where to go, and what to evaluate there. */
import { start } from '../../scripts/webkit.mjs';

export async function openWebKit({ driver, browser, xvfb }) {
  const { port, stop } = await start({ driver, browser, xvfb });
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const options = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  };
  const { sessionId } = await ask('POST', '', { capabilities: { alwaysMatch: options } });
  return {
    goto: (url) => ask('POST', `/${sessionId}/url`, { url }),
    evaluate: (code) => ask('POST', `/${sessionId}/execute/sync`, { script: code, args: [] }),
    close: async () => {
      await ask('DELETE', `/${sessionId}`);
      stop();
    },
  };
}
