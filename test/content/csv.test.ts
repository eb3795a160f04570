/** Tables as offices have them. */
import { expect } from '@open-wc/testing';
import { parseCsv } from '../../src/content/csv.js';
import { schema } from '../../src/content/statistic.schema.js';

const labels = (...lines: string[]) => {
  const { value, faults } = parseCsv(lines.join('\n'), schema);
  return { labels: (value as { label?: string }[] | undefined)?.map(({ label }) => label), faults };
};

describe('a table', () => {
  it('may have quotation marks of its own at the beginning of a cell', () => {
    expect(labels('Nội dung\tGiá trị', 'A\t1', '"Mở" đầu\t8', '"Chưa đóng\t9', 'B\t2')).to.deep.equal({
      labels: ['A', '"Mở" đầu', '"Chưa đóng', 'B'],
      faults: [],
    });
  });

  it('may have cells of several lines, with quotation marks and what parts cells in them', () => {
    const { value, faults } = parseCsv('Nội dung,Giá trị\n"Hồ sơ,\n""nộp""",1\nB,2\nC\n', schema);
    expect((value as { label: string }[])[0]?.label).to.equal('Hồ sơ,\n"nộp"');
    expect(faults).to.deep.equal([{ code: 'too-few-cells', line: 5 }]);
  });

  it('may have its title above the headings', () => {
    expect(labels('SỐ LIỆU NĂM 2026;;', ';;', 'STT;Nội dung;Giá trị', '1;A;5').labels).to.deep.equal(['A']);
  });

  it('may say on its first line what parts its cells', () => {
    expect(labels('sep=;', 'Nội dung;Giá trị', 'A;5').labels).to.deep.equal(['A']);
  });

  it('calls a heading that it lacks as its other headings are', async () => {
    const called = async (headings: string, field: string) => {
      const { locate } = parseCsv(`${headings}\nA,1\n`, schema);
      return (await locate?.({ code: 'missing', path: `statistics[0].${field}` }))?.path;
    };
    expect(await called('Nội dung,Kết quả', 'value')).to.equal('giá trị');
    expect(await called('label,result', 'value')).to.equal('value');
  });
});
