import { expect } from '@open-wc/testing';
import { correction, instant } from '../../src/platform/instant.js';
import { isFound, searchKey } from '../../src/platform/search.js';
import { ask } from '../../src/platform/server-time.js';

describe('a wrong clock', () => {
  afterEach(() => {
    correction.by = 0;
  });

  it('is set right by the page’s own server', async () => {
    await ask('/package.json', () => Date.now() - 3_600_000);
    expect(Math.abs(instant() - Date.now() - 3_600_000)).to.be.below(5000);
  });

  it('stays as it is where there is no answer', async () => {
    await ask('http://127.0.0.1:1/', () => Date.now() - 3_600_000);
    expect(Math.abs(instant() - Date.now())).to.be.below(50);
  });

  it('is left alone where it is right', async () => {
    await ask('/package.json', () => Date.now());
    expect(Math.abs(instant() - Date.now())).to.be.below(50);
  });
});

describe('search', () => {
  it('knows no marks, no case, no stroke of đ, no order of words', () => {
    const key = searchKey('Chuyển đổi số');
    for (const query of ['chuyen doi so', 'CHUYỂN', 'số đổi', ' so ', ''])
      expect(isFound(query, key), query).to.equal(true);
    for (const query of ['chuyên gia', 'sốt']) expect(isFound(query, key), query).to.equal(false);
  });

  it('keeps the vowels of Khmer', () => {
    expect(isFound('ការ', searchKey('ការិយាល័យ'))).to.equal(true);
    expect(isFound('កីរ', searchKey('ការិយាល័យ'))).to.equal(false);
  });
});
