import { expect } from '@open-wc/testing';
import { adopt } from '../../src/embed/plain-html.js';
import '../../src/all.js';
it('x', () => {
  const host = document.createElement('div');
  host.dataset['sen'] = 'quiz';
  expect(adopt(host)?.localName).to.equal('sen-quiz');
});
