/** Results on their way to a store that fails in every way: nothing is lost, nothing comes in twice. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import validation from '@learninglocker/xapi-validation';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { launchOptions } from '../../scripts/chromium.mjs';

const RUNS = 1000;

/** Two tabs of one site, which send to one store. */
let browser;
let store;
let tabs;

before(async () => {
  store = await startStore(await bundled());
  browser = await puppeteer.launch(launchOptions());
  tabs = await Promise.all([openTab(), openTab()]);
});
after(async () => {
  await browser?.close();
  store?.server.closeAllConnections();
  store?.server.close();
});

describe('an outbox', () => {
  it(`loses none and doubles none of the statements of ${RUNS} runs with faults, reloads and two tabs`, async () => {
    const sent = [];
    const random = chance(20221027);
    for (let run = 0; run < RUNS; run++) {
      const tab = tabs[run % 2];
      sent.push(...(await tab.evaluate(() => globalThis.attempt())));
      if (random() < 0.02) await tab.reload({ waitUntil: 'load' });
    }
    store.isSound = true;
    await Promise.all(tabs.map((tab) => tab.evaluate(() => globalThis.drain())));
    const arrived = store.statements.map(({ id }) => id);
    const counts = {
      sent: sent.length,
      stored: arrived.length,
      lost: sent.filter((id) => !arrived.includes(id)).length,
      doubled: arrived.length - new Set(arrived).size,
    };
    console.log(JSON.stringify({ ...counts, requests: store.requests, faults: store.faults }));
    assert.deepEqual(counts, { sent: sent.length, stored: sent.length, lost: 0, doubled: 0 });
    assert.ok(Object.values(store.faults).every((count) => count > RUNS / 50));
    for (const statement of store.statements.slice(0, 200)) assert.deepEqual(validation.default(statement), []);
  });

  it('keeps what a store refuses for good aside, and sends what comes after', async () => {
    const [tab] = tabs;
    const { refused, waiting } = await tab.evaluate(() => globalThis.refuse());
    assert.deepEqual({ refused, waiting }, { refused: 1, waiting: 0 });
  });

  it('sends what an earlier page left, without waiting for more', async () => {
    const [tab] = tabs;
    await tab.evaluate(() => globalThis.leave());
    await tab.reload({ waitUntil: 'load' });
    assert.deepEqual(await tab.evaluate(() => globalThis.find()), { waiting: 0, refused: 0 });
  });

  it('waits as long as Retry-After says', async () => {
    const [tab] = tabs;
    store.arrivals.length = 0;
    await tab.evaluate(() => globalThis.wait());
    const [first, second] = store.arrivals;
    assert.ok(second - first >= 950, `${second - first} ms`);
  });
});

async function openTab() {
  const page = await browser.newPage();
  await page.goto(store.address);
  return page;
}

/** The page that sends: our modules, and what the tests ask of them. */
async function bundled() {
  const entry = '\0entry';
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? entry : undefined),
        load: (id) => (id === entry ? PAGE : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: 'entry', preserveEntrySignatures: 'strict', output: { codeSplitting: false } },
    },
  });
  return output[0].code;
}

const PAGE = `
import { connectXapi } from '/src/integrations/xapi/index.ts';
import { Outbox } from '/src/platform/outbox.ts';

const outbox = new Outbox('results', 2);
const seen = [];
connectXapi(document, {
  endpoint: '/xapi',
  consent: async () => true,
  outbox: { add: async (parcels) => { await outbox.add(parcels); seen.push(...parcels.map(({ id }) => id)); } },
});
const tell = (type, detail) =>
  document.dispatchEvent(new CustomEvent(type, { detail: { attempt: crypto.randomUUID(), language: 'vi', ...detail } }));
const question = { kind: 'true-false', prompt: 'Đúng không?', correct: true };

/** One attempt; answers with the ids of its statements once they are on the device. */
globalThis.attempt = async () => {
  seen.length = 0;
  tell('sen-answered', { index: 0, question, response: [0], grade: 1, isRight: true, seconds: 1 });
  tell('sen-completed', { right: 1, total: 1, points: 1, maximum: 1, responses: [[0]], seconds: 1 });
  while (seen.length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
  return [...seen];
};
globalThis.drain = async () => {
  for (let waiting = 1; waiting > 0; ({ waiting } = await outbox.count())) {
    await outbox.flush();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
const parcel = (url) => ({ id: crypto.randomUUID(), url, headers: {}, body: '{}' });
globalThis.refuse = async () => {
  const other = new Outbox('refused', 2);
  await other.add([parcel('/refuse'), parcel('/accept')]);
  await other.flush();
  return other.count();
};
globalThis.leave = async () => {
  const other = new Outbox('left', 500);
  await other.add([parcel('/once'), parcel('/accept')]);
  await other.flush();
};
globalThis.find = async () => {
  const other = new Outbox('left', 500);
  for (let tries = 0; tries < 200 && (await other.count()).waiting > 0; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return other.count();
};
globalThis.wait = async () => {
  const other = new Outbox('waiting', 2);
  await other.add([parcel('/later')]);
  for (let waiting = 1; waiting > 0; ({ waiting } = await other.count())) await new Promise((resolve) => setTimeout(resolve, 20));
};
`;

/** A store that knows statements by their id, and half the time fails: before or after it has stored what came. */
async function startStore(script) {
  const random = chance(505);
  const known = new Map();
  const state = {
    statements: [],
    requests: 0,
    isSound: false,
    arrivals: [],
    faults: { status: 0, busy: 0, dropped: 0, unheard: 0, slow: 0 },
  };
  const keep = (statement) => {
    if (known.has(statement.id)) return 409;
    known.set(statement.id, statement);
    state.statements.push(statement);
    return 200;
  };
  const answer = async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const statement = JSON.parse(Buffer.concat(chunks).toString());
    state.requests++;
    const luck = state.isSound ? 1 : random();
    if (luck < 0.1) {
      state.faults.status++;
      response.writeHead(500).end();
    } else if (luck < 0.2) {
      state.faults.busy++;
      response.writeHead(503, { 'retry-after': '0' }).end();
    } else if (luck < 0.3) {
      state.faults.dropped++;
      request.socket.destroy();
    } else if (luck < 0.4) {
      // Stored, but the sender never hears of it: it must send again, and be told that nothing is new.
      state.faults.unheard++;
      keep(statement);
      request.socket.destroy();
    } else {
      if (luck < 0.45) {
        state.faults.slow++;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      response.writeHead(keep(statement)).end('[]');
    }
  };
  const server = createServer((request, response) => {
    const { url } = request;
    if (url === '/script.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    else if (url === '/xapi/statements') void answer(request, response);
    else if (url === '/refuse') response.writeHead(400).end();
    else if (url === '/once') {
      response.writeHead(state.once ? 204 : 500).end();
      state.once = true;
    } else if (url === '/later') {
      state.arrivals.push(performance.now());
      if (state.arrivals.length > 1) response.writeHead(204).end();
      else response.writeHead(503, { 'retry-after': '1' }).end();
    } else if (url === '/accept') response.writeHead(204).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<!doctype html><title>Quiz</title><script type="module" src="/script.js"></script>');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(state, { server, address: `http://127.0.0.1:${server.address().port}/` });
}

/** Numbers from 0 to 1 that are the same in every run of the test. */
function chance(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
