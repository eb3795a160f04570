import { expect } from '@open-wc/testing';
import { speak, voiceFor, whenVoicesChange, type Outcome } from '../../src/platform/speech.js';
import { standInVoices, type Voices, type Ways } from '../stand-in-voices.js';

describe('the device’s voices', () => {
  let voices: Voices;
  const have = (langs: readonly string[], ways?: Ways) => (voices = standInVoices(langs, ways));
  /** Says a text, and what is told of it. */
  const say = (text: string) => {
    const told: Outcome[] = [];
    const voice = voiceFor('vi') ?? expect.fail('There is a voice.');
    const silence = speak(text, voice, (outcome) => told.push(outcome));
    return { told, silence };
  };

  afterEach(() => {
    voices.remove();
  });

  for (const [wanted, langs, found] of [
    ['vi', ['en-US', 'vi-VN'], 'vi-VN'],
    ['vi-VN', ['vi-VN-x-central', 'vi', 'vi-VN'], 'vi-VN'],
    ['vi', ['vi-VN-x-central', 'vi'], 'vi'],
    ['en-AU', ['en-GB', 'en-AU'], 'en-AU'],
    ['en-AU', ['en-GB', 'en-US'], 'en-GB'],
    ['vi', ['vi_VN'], 'vi_VN'],
    ['vi-VN', ['vi', 'vi_VN'], 'vi_VN'],
    ['vi', ['vie-VNM'], 'vie-VNM'],
    ['km', ['khm_KHM', 'vi-VN'], 'khm_KHM'],
    ['km', ['vi-VN', 'en-US', '', 'kmr'], undefined],
    ['vi', [], undefined],
  ] as const) {
    it(`for ${wanted} among ${langs.join(', ') || 'none'}: ${found ?? 'none'}`, () => {
      have(langs);
      expect(voiceFor(wanted)?.lang).to.equal(found);
    });
  }

  it('never are those that send the text away', () => {
    have(['vi-VN', 'en-US'], { remote: ['vi-VN'] });
    expect(voiceFor('vi')).to.equal(undefined);
    expect(voiceFor('en')?.lang).to.equal('en-US');
  });

  it('are none where the browser can’t speak', () => {
    have(['vi-VN']);
    Object.assign(window, { speechSynthesis: undefined });
    expect(voiceFor('vi')).to.equal(undefined);
    whenVoicesChange(() => undefined)();
  });

  it('may come later, and are told of until nobody asks', async () => {
    have([]);
    let changes = 0;
    const stop = whenVoicesChange(() => changes++);
    await voices.have('vi-VN');
    expect(changes).to.equal(1);
    expect(voiceFor('vi')?.lang).to.equal('vi-VN');
    stop();
    await voices.have();
    expect(changes).to.equal(1);
  });

  it('may change untold', () => {
    have(['vi-VN'], { tellsOfVoices: false });
    whenVoicesChange(() => undefined)();
    expect(voiceFor('vi')?.lang).to.equal('vi-VN');
  });

  it('say a text to its end', async () => {
    have(['vi-VN']);
    const { told } = say('Một câu.');
    expect(voices.said).to.deep.equal([['Một câu.', 'vi-VN']]);
    expect(told).to.deep.equal([]);
    await voices.end();
    expect(told).to.deep.equal(['spoken']);
  });

  it('tell of a failure, and of no silence that was asked for', async () => {
    have(['vi-VN']);
    const one = say('Một câu.');
    await voices.end('not-allowed');
    expect(one.told).to.deep.equal(['failed']);
    const other = say('Một câu khác.');
    other.silence();
    expect(voices.now).to.equal(undefined);
    await voices.have('vi-VN');
    expect(other.told).to.deep.equal([]);
  });

  for (const cancels of ['error', 'end'] as const) {
    it(`stop for another, where a browser tells of that as of an ${cancels}`, async () => {
      have(['vi-VN'], { cancels });
      const first = say('Câu trước.');
      const second = say('Câu sau.');
      expect(first.told).to.deep.equal(['stopped']);
      expect(voices.now).to.equal('Câu sau.');
      await voices.have('vi-VN');
      expect([first.told, second.told]).to.deep.equal([['stopped'], []]);
      first.silence();
      expect(voices.now).to.equal('Câu sau.');
      await voices.end();
      expect(second.told).to.deep.equal(['spoken']);
    });
  }

  it('stop for another copy of the library', async () => {
    have(['vi-VN']);
    // Another address makes another module.
    const address = new URL('../../src/platform/speech.ts?copy', import.meta.url).href;
    const copy = (await import(address)) as typeof import('../../src/platform/speech.js');
    const { told } = say('Câu trước.');
    const voice = voiceFor('vi') ?? expect.fail('There is a voice.');
    copy.speak('Câu của bản kia.', voice, (outcome) => told.push(outcome));
    expect(told).to.deep.equal(['stopped']);
    expect(voices.now).to.equal('Câu của bản kia.');
    await voices.have('vi-VN');
    expect(told).to.deep.equal(['stopped']);
  });

  it('stop when another script of the page has them stop', async () => {
    have(['vi-VN']);
    const { told } = say('Một câu.');
    await voices.interfere();
    expect(told).to.deep.equal(['stopped']);
  });

  it('fall silent when the page is left', async () => {
    have(['vi-VN']);
    const { told } = say('Một câu.');
    dispatchEvent(new Event('pagehide'));
    expect(voices.now).to.equal(undefined);
    expect(told).to.deep.equal(['stopped']);
    await voices.have('vi-VN');
    expect(told).to.deep.equal(['stopped']);
  });

  it('leave alone what other scripts say', async () => {
    have(['vi-VN']);
    say('Một câu.');
    await voices.end();
    await voices.interfere('Lời của trang.');
    dispatchEvent(new Event('pagehide'));
    expect(voices.now).to.equal('Lời của trang.');
  });
});
