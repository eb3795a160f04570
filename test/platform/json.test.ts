import { expect } from '@open-wc/testing';
import { toJson } from '../../src/platform/json.js';

describe('toJson', () => {
  it('writes arrays as arrays on a page with Prototype.js 1.6, whose `toJSON` of arrays answers with a text', () => {
    const value = { answers: [1, [2, 'ba']], name: 'Lan' };
    const { prototype } = Array as unknown as { prototype: { toJSON?: () => string } }; // not the language's own
    prototype.toJSON = () => '[]';
    const text = toJson(value);
    delete prototype.toJSON;
    expect(JSON.parse(text)).to.deep.equal(value);
  });
});
