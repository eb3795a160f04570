/** Events from spreadsheets, as people write them. */
import { expect } from '@open-wc/testing';
import { schema } from '../../src/content/event.schema.js';
import { read } from '../../src/content/read.js';
import { fromSpreadsheet } from '../../src/content/spreadsheet-date.js';

describe('a date in a spreadsheet', () => {
  for (const [cell, expected] of [
    ['27/10/2022', '2022-10-27'],
    ['27-10-2022', '2022-10-27'],
    ['27.10.2022', '2022-10-27'],
    ['1/2/2023', '2023-02-01'],
    ['27/10/2022 7:30', '2022-10-27T07:30'],
    ['27/10/2022 07:30:15', '2022-10-27T07:30:15'],
    ['7:30 27/10/2022', '2022-10-27T07:30'],
    ['7h30 27/10/2022', '2022-10-27T07:30'],
    ['27/10/2022 7g30', '2022-10-27T07:30'],
    ['27/10/2022 8 giờ', '2022-10-27T08:00'],
    ['27/10/2022 14h', '2022-10-27T14:00'],
    ['27/10/2022, lúc 7h30', '2022-10-27T07:30'],
    ['27/10/2022 7:30 SA', '2022-10-27T07:30'],
    ['27/10/2022 2:30:00 CH', '2022-10-27T14:30:00'],
    ['2:30 PM 27/10/2022', '2022-10-27T14:30'],
    ['27/10/2022 12:00 AM', '2022-10-27T00:00'],
    ['27/10/2022 12:00 PM', '2022-10-27T12:00'],
    ['7 giờ 30 tối 27/10/2022', '2022-10-27T19:30'],
    ['2022-10-27 2:30 chiều', '2022-10-27T14:30'],
    ['2022-10-27', '2022-10-27'],
    ['2022-10-27 7:30', '2022-10-27T07:30'],
    ['2022-10-27T07:30+07:00', '2022-10-27T07:30+07:00'],
    ['10-10', '10-10'],
    ['10/27/2022', '10/27/2022'], // the month first: no date, and named as such
    ['mai', 'mai'],
    ['27/10/2022 - 28/10/2022', '27/10/2022 - 28/10/2022'],
    ['27/10/2022 sáng', '27/10/2022 sáng'],
    ['127/10/2022', '127/10/2022'],
  ] as const)
    it(`“${cell}” is ${expected}`, () => {
      expect(fromSpreadsheet(cell)).to.equal(expected);
    });
});

describe('a spreadsheet of events', () => {
  const open = async (...rows: string[]) => {
    const file = URL.createObjectURL(new Blob([rows.join('\n')], { type: 'text/csv' }));
    return read(file, undefined, { schema: () => Promise.resolve({ schema }) });
  };
  const only = async (...rows: string[]) => {
    const { items, faults } = await open(...rows);
    expect(faults).to.deep.equal([]);
    return items[0];
  };

  it('may have Vietnamese headings', async () => {
    const event = await only(
      'Sự kiện;Bắt đầu;Kết thúc;Địa điểm;Chủ đề;Trạng thái',
      'Khai mạc;27/10/2022 7:30;27/10/2022 11:30;Hội trường tỉnh;Lễ;Tạm hoãn',
    );
    expect(event).to.include({
      summary: 'Khai mạc',
      start: '2022-10-27T07:30',
      end: '2022-10-27T11:30',
      location: 'Hội trường tỉnh',
      track: 'Lễ',
      status: 'postponed',
    });
  });

  for (const [word, status] of [
    ['hoãn', 'postponed'],
    ['Tạm hoãn', 'postponed'],
    ['hủy', 'cancelled'],
    ['Huỷ', 'cancelled'],
    ['ĐÃ HỦY', 'cancelled'],
    ['dự kiến', 'tentative'],
    ['Đã xác nhận', 'confirmed'],
    ['Postponed', 'postponed'],
    ['canceled', 'cancelled'],
    ['CANCELLED', 'cancelled'],
    ['Tentative', 'tentative'],
  ] as const)
    it(`may call an event “${word}”`, async () => {
      expect((await only('Sự kiện,Ngày,Trạng thái', `Khai mạc,27/10/2022,${word}`))?.status).to.equal(status);
    });

  it('may have headings without marks, in any case', async () => {
    expect(await only('SU KIEN,NGAY', 'Khai mạc,27/10/2022')).to.include({ summary: 'Khai mạc', start: '2022-10-27' });
  });

  it('may have English headings', async () => {
    expect(await only('Event,Start date,Venue', 'Opening,2022-10-27,Hall')).to.include({
      summary: 'Opening',
      start: '2022-10-27',
      location: 'Hall',
    });
  });

  it('may have days and hours in cells of their own', async () => {
    expect(await only('Sự kiện,Ngày,Giờ bắt đầu,Giờ kết thúc', 'Khai mạc,27/10/2022,7:30,11h30')).to.include({
      start: '2022-10-27T07:30',
      end: '2022-10-27T11:30',
    });
  });

  it('names the line and the heading of a date that is none, and keeps the other rows', async () => {
    const { items, faults } = await open('Sự kiện,Ngày', 'Khai mạc,27/10/2022', 'Bế mạc,10/27/2022');
    expect(items).to.have.length(1);
    expect(faults[0]).to.include({ code: 'invalid-date', value: '10/27/2022', line: 3, path: 'Ngày' });
  });
});

describe('a file of events that come again', () => {
  it('has each of their times', async () => {
    const year = new Date().getFullYear();
    const data = [{ id: 'a', summary: 'Tập huấn', start: `${year}-03-02T08:00`, rrule: 'FREQ=DAILY;COUNT=3' }];
    const { items } = await read(undefined, data, { schema: () => Promise.resolve({ schema }) });
    expect(items.map(({ start }) => start)).to.deep.equal([
      `${year}-03-02T08:00`,
      `${year}-03-03T08:00`,
      `${year}-03-04T08:00`,
    ]);
  });

  it('names a rule that is none', async () => {
    const data = [{ summary: 'Tập huấn', start: '2026-03-02T08:00', rrule: 'mỗi tuần' }];
    const { faults } = await read(undefined, data, { schema: () => Promise.resolve({ schema }) });
    expect(faults[0]).to.include({ code: 'not-allowed', path: 'rrule' });
  });
});
