/** Durations as HTML has them. */
import { expect } from '@open-wc/testing';
import { parseDuration } from '../../src/content/duration.js';

describe('a duration', () => {
  for (const [text, seconds] of [
    ['PT10M', 600],
    ['PT1H30M', 5400],
    ['P1DT2H', 93_600],
    ['PT1.5S', 1.5],
    ['30s', 30],
    ['10m 30s', 630],
    ['1h30m', 5400],
    ['2 d', 172_800],
    ['1w', 604_800],
    [' pt5m ', 300],
    ['', undefined],
    ['P', undefined],
    ['PT', undefined],
    ['P1DT', undefined],
    ['P1M', undefined],
    ['10', undefined],
    ['soon', undefined],
    ['-5m', undefined],
  ] as const)
    it(`“${text}” is ${seconds ?? 'none'}`, () => {
      expect(parseDuration(text)).to.equal(seconds);
    });
});
