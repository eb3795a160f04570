import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { heightIn } from '../../src/embed/frame/frame.height.model.js';
import { askedBy, contentIn, isJudged } from '../../src/embed/frame/frame.model.js';
import { sentenceOf } from '../../src/embed/frame/frame.words.js';
import {
  cacheOf,
  isAnswered,
  isFault,
  isKeepable,
  isOutdated,
  keyOf,
  surplus,
} from '../../src/embed/offline/offline.model.js';
import { registrationUnder } from '../../src/platform/service-worker.js';

const PAGE = 'https://angiang.example/embed/frame.html';
const WIDGETS = ['countdown', 'quiz', 'ticker'];

const ask = (query: string, isFramed = true) => askedBy(`${PAGE}?${query}`, WIDGETS, isFramed);
const faults = (query: string, isFramed = true) =>
  ask(query, isFramed).faults.map((fault) => ['name' in fault ? fault.name : '', fault.code].join(' ').trim());

describe('the address of a frame', () => {
  it('asks for a widget, its language, its colours and its attributes', () => {
    const asked = ask('widget=quiz&src=../files/quiz.json&lang=en-GB&theme=dark&tries=2&save&text=Hai+câu');
    expect(asked.faults).to.deep.equal([]);
    expect(asked).to.include({ widget: 'quiz', lang: 'en-GB', theme: 'dark', text: 'Hai câu', isOffline: false });
    expect(Object.fromEntries(asked.attributes)).to.deep.equal({ src: '../files/quiz.json', tries: '2', save: '' });
  });

  it('is Vietnamese and light where it says nothing', () => {
    expect(ask('widget=quiz')).to.include({ lang: 'vi', theme: 'light' });
  });

  it('must name a widget that there is', () => {
    expect(faults('lang=vi')).to.deep.equal(['no-widget']);
    expect(faults('widget=constructor')).to.deep.equal(['constructor unknown-widget']);
    expect(ask('widget=constructor').widget).to.equal(undefined);
  });

  for (const address of [
    'https://elsewhere.example/quiz.json',
    '//elsewhere.example/quiz.json',
    'http://angiang.example/quiz.json',
    'https://angiang.example:8443/quiz.json',
    'https://angiang.example@elsewhere.example/quiz.json',
    '\\\\elsewhere.example\\quiz.json',
    'data:application/json,[]',
    'blob:https://angiang.example/5f1e',
    'javascript:1',
    'https://',
  ]) {
    it(`leads to its own site alone, not to ${address}`, () => {
      for (const name of ['src', 'snapshot', 'submit-to']) {
        const query = `widget=quiz&${name}=${encodeURIComponent(address)}`;
        expect(faults(query)).to.deep.equal([`${name} foreign-address`]);
        expect(ask(query).attributes.size).to.equal(0);
      }
    });
  }

  it('may lead anywhere on its own site', () => {
    for (const address of ['quiz.json', '../a/quiz.json', '/a/quiz.json?b', 'https://angiang.example/quiz.json'])
      expect(faults(`widget=quiz&src=${encodeURIComponent(address)}`)).to.deep.equal([]);
  });

  it('takes no attribute that nobody has judged', () => {
    for (const name of ['onclick', 'style', 'id', 'slot', 'class', 'is', '__proto__', 'SRC', 'utm_source'])
      expect(faults(`widget=quiz&${name}=1`)).to.deep.equal([`${name} unknown-attribute`]);
  });

  it('has words of its own only within another page', () => {
    for (const name of ['certificate', 'consent', 'text']) {
      expect(faults(`widget=quiz&${name}=UBND`)).to.deep.equal([]);
      expect(faults(`widget=quiz&${name}=UBND`, false)).to.deep.equal([`${name} framed-words`]);
    }
  });

  it('is told what language and theme it can’t have, and has the usual ones', () => {
    expect(faults('widget=quiz&lang="><&theme=red')).to.deep.equal(['lang not-allowed', 'theme not-allowed']);
    expect(ask('widget=quiz&lang="><&theme=red')).to.include({ lang: 'vi', theme: 'light' });
  });

  it('is told so of a language that no browser can write in', () => {
    for (const lang of ['vi-a', 'en-x', 'vi-u', 'en-US-US-x', '']) {
      expect(faults(`widget=quiz&lang=${lang}`), lang).to.deep.equal(['lang not-allowed']);
      expect(ask(`widget=quiz&lang=${lang}`).lang).to.equal('vi');
    }
    for (const lang of ['vi', 'VI', 'km-KH', 'zh-Hant', 'en-x-an-giang'])
      expect(faults(`widget=quiz&lang=${lang}`), lang).to.deep.equal([]);
  });

  it('has no words quoted where it is opened by itself', () => {
    const words = 'Gọi+0123+nhận+thưởng';
    expect(faults(`widget=${words}`, false)).to.deep.equal(['… unknown-widget']);
    expect(faults(`widget=quiz&${words}=1&${words}+ngay=2&src=a.json`, false)).to.deep.equal(['… unknown-attribute']);
  });

  it('has dates that are dates, as widgets quote others', () => {
    for (const name of ['date', 'until']) {
      expect(faults(`widget=countdown&${name}=Gọi+0123+nhận+thưởng`)).to.deep.equal([`${name} not-allowed`]);
      expect(ask(`widget=countdown&${name}=Gọi+0123`).attributes.size).to.equal(0);
      for (const date of ['10-10', '2022-10-27', '2022-10-27T07:30', '2022-10-27T07:30%2B07:00'])
        expect(faults(`widget=countdown&${name}=${date}`), date).to.deep.equal([]);
    }
  });

  it('carries content after #, and names of parts', () => {
    expect(contentIn('#%7B%22events%22%3A%5B%5D%7D')).to.equal('%7B%22events%22%3A%5B%5D%7D');
    expect(contentIn('#[1]')).to.equal('[1]');
    for (const fragment of ['', '#', '#chinh-quyen-so', '#w1']) expect(contentIn(fragment)).to.equal(undefined);
  });

  it('is known for each attribute of each widget', () => {
    const useless = ['structured-data']; // search engines don't count a frame
    const tags = 'countdown glossary pillars programme quiz quote ranking roadmap term ticker';
    for (const tag of tags.split(' ')) {
      const element = customElements.get(`sen-${tag}`) as unknown as { observedAttributes: string[] };
      const unknown = element.observedAttributes.filter((name) => !isJudged(name) && !useless.includes(name));
      expect(unknown, tag).to.deep.equal([]);
    }
  });

  it('has its faults told in the reader’s language, and shortly', () => {
    const [fault] = ask(`widget=${'x'.repeat(300)}`).faults;
    if (!fault) throw new Error('There is no such widget.');
    expect(sentenceOf(fault, 'vi', WIDGETS)).to.match(/^Không có phần nào tên “x{60}…”.*countdown, quiz, ticker/);
    expect(sentenceOf(fault, 'en-GB', WIDGETS)).to.contain('There is no widget');
    expect(sentenceOf(fault, 'km', WIDGETS)).to.contain('គ្មានផ្នែកឈ្មោះ');
    expect(sentenceOf(fault, 'fr', WIDGETS)).to.contain('Không có phần nào');
  });
});

describe('the height that a frame tells', () => {
  const type = 'sen-frame';

  it('is a whole number of pixels', () => {
    expect([1, 310, 20_000].map((height) => heightIn({ type, height }))).to.deep.equal([1, 310, 20_000]);
  });

  it('is nothing else', () => {
    for (const height of [0, -1, 20_001, 1.5, NaN, Infinity, '300', null, undefined, [300], { valueOf: () => 300 }])
      expect(heightIn({ type, height }), String(height)).to.equal(undefined);
  });

  it('comes in no other message', () => {
    const others = [
      null,
      undefined,
      'sen-frame',
      300,
      [type, 300],
      { height: 300 },
      { type },
      { type: 'x', height: 300 },
    ];
    for (const message of [...others, { type, height: 300, more: 1 }])
      expect(heightIn(message), JSON.stringify(message)).to.equal(undefined);
  });
});

describe('a service worker', () => {
  const origin = 'https://angiang.example';
  const scope = `${origin}/embed/`;
  const isItsOwn = (path: string, method = 'GET', isPart = false) =>
    isAnswered({ method, url: new URL(path, origin).href, isPart }, origin);

  it('answers for files of its site', () => {
    for (const path of ['/embed/frame.html?widget=quiz', '/embed/parts/km-B_x-3f2.js', '/files/quiz.json'])
      expect(isItsOwn(path)).to.equal(true);
  });

  it('leaves alone what is sent, what is of other sites, and parts of files', () => {
    expect(isItsOwn('/answers', 'POST')).to.equal(false);
    expect(isItsOwn('/embed/sen.js', 'HEAD')).to.equal(false);
    expect(isItsOwn('https://elsewhere.example/quiz.json')).to.equal(false);
    expect(isItsOwn('/film.mp4', 'GET', true)).to.equal(false);
  });

  it('keeps frame.html once, whatever it shows', () => {
    expect(keyOf(`${PAGE}?widget=quiz&lang=vi`)).to.equal(PAGE);
    expect(keyOf(`${origin}/quiz.json?a=1`)).to.equal(`${origin}/quiz.json?a=1`);
  });

  it('keeps each folder’s files apart, and forgets only its own folder’s older ones', () => {
    const own = cacheOf(scope);
    expect(own).not.to.equal(cacheOf(`${origin}/embed-2/`));
    expect(isOutdated(own, scope)).to.equal(false);
    expect(isOutdated(own.replace('-1', '-0'), scope)).to.equal(true);
    expect(isOutdated(cacheOf(`${origin}/embed-2/`), scope)).to.equal(false);
    expect(isOutdated(cacheOf(`${origin}/a/embed/`).replace('-1', '-0'), scope)).to.equal(false);
    expect(isOutdated('of the site itself', scope)).to.equal(false);
  });

  const answer = (given: Partial<Response>, headers = {}) =>
    ({ status: 200, type: 'basic', redirected: false, ...given, headers: new Headers(headers) }) as Response;

  it('keeps whole, small answers that are not private', () => {
    const isKept = (given: Partial<Response>, headers = {}) =>
      isKeepable(answer(given, headers), `${origin}/quiz.json`);
    expect(isKept({}, { 'cache-control': 'no-cache', 'content-length': '4999999' })).to.equal(true);
    expect(isKept({ status: 206 })).to.equal(false);
    expect(isKept({ status: 404 })).to.equal(false);
    expect(isKept({ type: 'opaque' })).to.equal(false);
    expect(isKept({ redirected: true })).to.equal(false);
    expect(isKept({}, { 'cache-control': 'private, max-age=60' })).to.equal(false);
    expect(isKept({}, { 'cache-control': 'no-store' })).to.equal(false);
    expect(isKept({}, { 'content-length': '5000001' })).to.equal(false);
  });

  it('takes a web page in a file’s place for a fault, which it does not keep', () => {
    const page = answer({}, { 'content-type': 'text/html; charset=utf-8' });
    for (const path of ['embed/parts/km-a1b2c3d.js', 'embed/sen.css', 'files/quiz.json', 'files/quiz.json?a.html']) {
      expect(isFault(page, `${origin}/${path}`), path).to.equal(true);
      expect(isKeepable(page, `${origin}/${path}`), path).to.equal(false);
    }
    for (const path of ['embed/frame.html?widget=quiz', 'embed/builder/'])
      expect(isKeepable(page, `${origin}/${path}`), path).to.equal(true);
    expect(isFault(answer({ status: 503 }), PAGE)).to.equal(true);
    expect(isFault(answer({ status: 404 }), PAGE)).to.equal(false);
  });

  it('lets content go before the library, and what is oldest first', () => {
    const kept = [PAGE, `${origin}/a.json`, `${scope}sen-quiz.js`, `${scope}a.json?1`, `${origin}/b.json`];
    expect(surplus(kept, scope, 5)).to.deep.equal([]);
    expect(surplus(kept, scope, 3)).to.deep.equal([`${origin}/a.json`, `${scope}a.json?1`]);
    expect(surplus(kept, scope, 1)).to.deep.equal([`${origin}/a.json`, `${scope}a.json?1`, `${origin}/b.json`, PAGE]);
  });

  it('is registered only where nothing of it would be reported', () => {
    expect(registrationUnder(['', ''])).to.equal('plain');
    expect(registrationUnder(["default-src 'self'; trusted-types lit-html"])).to.equal('plain');
    expect(registrationUnder(["require-trusted-types-for 'script'; trusted-types lit-html"])).to.equal('refused');
    expect(registrationUnder(['', "require-trusted-types-for 'script'; trusted-types lit-html"])).to.equal('refused');
    expect(registrationUnder(["require-trusted-types-for 'script'; trusted-types lit-html sen-offline"])).to.equal(
      'trusted',
    );
    expect(registrationUnder(["require-trusted-types-for 'script'"])).to.equal('trusted');
    expect(registrationUnder(["require-trusted-types-for 'script'; trusted-types *, trusted-types lit-html"])).to.equal(
      'refused',
    );
  });
});
