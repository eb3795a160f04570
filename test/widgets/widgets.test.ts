/** What a reader can do with each widget. */
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/all.js';
import { holdInstant } from '../../src/platform/instant.js';
import type { SenCountdown } from '../../src/widgets/countdown/countdown.js';
import type { SenQuiz } from '../../src/widgets/quiz/quiz.js';
import type { SenTicker } from '../../src/widgets/ticker/ticker.js';
import { drawn, failing, place, shownText, playable } from '../harness.js';

const at = (text: string) => Date.parse(text);
const find = <E extends HTMLElement = HTMLElement>(widget: Element, selector: string): E => {
  const found = widget.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const button = (widget: Element, text: string): HTMLElement => {
  const all = [...(widget.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.innerText).includes(text));
  if (!found) throw new Error(`There is no button “${text}”.`);
  return found;
};

describe('<sen-countdown> as time goes by', () => {
  afterEach(() => {
    holdInstant(undefined);
  });
  const show = async (now: string, attributes: string, children = '') => {
    holdInstant(at(now));
    return place<SenCountdown>(`<sen-countdown ${attributes}>${children}</sen-countdown>`);
  };

  it('counts the days, hours, minutes and seconds to a yearly date', async () => {
    const widget = await show('2026-10-08T22:57:58+07:00', 'date="10-10"', 'Ngày hội');
    expect(shownText(widget)).to.match(/Ngày hội 10 tháng 10 Còn 1 ngày 01 giờ 02 phút 02 giây/);
  });

  it('uses English plurals', async () => {
    holdInstant(at('2026-10-08T22:58:59+07:00'));
    const widget = await place<SenCountdown>('<sen-countdown date="10-10"></sen-countdown>', 'en');
    expect(shownText(widget)).to.match(/1 day 01 hour 01 minute 01 second/);
  });

  it('says the event is on while it lasts, and is over afterwards', async () => {
    const widget = await show('2022-10-27T08:00:00+07:00', 'date="2022-10-27T07:30" until="2022-10-27T11:30"');
    expect(shownText(widget)).to.include('Đang diễn ra, kết thúc sau 0 ngày 03 giờ 30 phút');
    holdInstant(at('2022-10-27T11:30:00+07:00'));
    const ended = oneEvent(widget, 'sen-ended');
    widget.requestUpdate();
    await ended;
    expect(shownText(widget)).to.include('Đã diễn ra');
    expect(shownText(widget)).not.to.include('giây');
    await waitUntil(() => document.querySelector('[data-sen-announcer]')?.textContent?.includes('Đã diễn ra'));
  });

  it('ticks by itself', async () => {
    const start = new Date(Date.now() + 3_600_000).toISOString();
    const widget = await place<SenCountdown>(`<sen-countdown date="${start}"></sen-countdown>`);
    const before = shownText(widget);
    await waitUntil(() => shownText(widget) !== before, 'the seconds change', { timeout: 4000 });
  });

  it('says the author’s own words for each phase', async () => {
    const widget = await show('2022-10-27T08:00:00Z', 'date="2022-10-27"', '<b slot="live">Mời bà con ghé xem</b>');
    const assigned = find<HTMLSlotElement>(widget, 'slot[name=live]').assignedElements();
    expect(assigned[0]?.textContent).to.equal('Mời bà con ghé xem');
  });

  it('takes a date-time to be in its time zone', async () => {
    const widget = await show('2026-03-08T06:30:00Z', 'date="2026-03-08T03:30" timezone="America/New_York"');
    expect(shownText(widget)).to.include('0 ngày 01 giờ 00 phút');
  });

  it('leaves the author’s content and names a wrong date', async () => {
    const { widget, problems } = await failing('<sen-countdown date="31-31">Ngày hội</sen-countdown>');
    expect(problems[0]).to.include({ code: 'invalid-date', path: 'start' });
    expect(shownText(widget)).to.match(/Ngày hội .*“31-31” không phải ngày giờ đúng/);
  });

  it('names the line of a wrong date in a file', async () => {
    const { problems } = await failing('<sen-countdown src="/test/broken/no-such-day.json">Ngày hội</sen-countdown>');
    expect(problems[0]).to.include({ code: 'invalid-date', line: 3 });
  });
});

describe('<sen-ticker>', () => {
  const figures = '<ul><li><data value="1">1</data> một</li><li><data value="2">2</data> hai</li></ul>';
  const shown = (widget: Element) => find(widget, '[data-shown]').textContent ?? '';

  it('goes on and back by its buttons, around the end', async () => {
    const widget = await place<SenTicker>(`<sen-ticker paused>${figures}</sen-ticker>`);
    button(widget, 'Mục sau').click();
    await drawn(widget);
    expect(shown(widget)).to.include('hai');
    button(widget, 'Mục sau').click();
    await drawn(widget);
    expect(shown(widget)).to.include('một');
    const said = oneEvent(widget, 'sen-shown');
    button(widget, 'Mục trước').click();
    expect((await said).detail.index).to.equal(1);
  });

  it('rotates by itself until the reader pauses it', async () => {
    const widget = await place<SenTicker>(`<sen-ticker interval="2">${figures}</sen-ticker>`);
    widget.paused = false;
    await waitUntil(() => shown(widget).includes('hai'), 'the next figure shows', { timeout: 6000 });
    const paused = oneEvent(widget, 'sen-paused');
    button(widget, 'Tạm dừng').click();
    await paused;
    await drawn(widget);
    expect(widget.paused).to.equal(true);
    expect(button(widget, 'Chạy tiếp')).to.be.instanceOf(HTMLButtonElement);
  });

  it('does not present a fallen rank as progress', async () => {
    const widget = await place<SenTicker>(
      '<sen-ticker display="grid"><ul><li data-better="lower"><data value="54">54/63</data> hạng <small>(<time>2021</time>: <data value="42">42/63</data>)</small></li></ul></sen-ticker>',
    );
    expect(shownText(widget)).to.include('Kém hơn trước (2021: 42/63)');
  });

  it('reads a spreadsheet with Vietnamese headings and decimal commas', async () => {
    const table = '\uFEFFGiá trị;Đơn vị;Nội dung;Nguồn\r\n"83,06";%;"hộ gia đình;\ncó Internet";Cổng\r\n';
    const file = URL.createObjectURL(new Blob([table], { type: 'text/csv' }));
    const widget = await place<SenTicker>(`<sen-ticker display="grid" src="${file}"></sen-ticker>`);
    await waitUntil(() => shownText(widget).includes('83,06%'));
    expect(shownText(widget)).to.include('hộ gia đình; có Internet');
  });
});

describe('<sen-ticker> with an answer of an open-data server', () => {
  const at = (name: string) => new URL(`../files/open-data/${name}`, import.meta.url).pathname;
  const open = async (name: string, select: string) => {
    const ticker = await place<SenTicker>(
      `<sen-ticker display="grid" src="${at(name)}" select="${select}"></sen-ticker>`,
    );
    await waitUntil(() => ticker.shadowRoot?.querySelector('.label'), 'figures are shown');
    return ticker;
  };

  it('shows the last figures of what is selected, with those before, the unit and the source', async () => {
    const ticker = await open('json-stat-oecd.json', 'area=Austria, AU; year=2003, 2004');
    const text = shownText(ticker);
    expect(text).to.include('Austria').and.include('Australia').and.not.include('Belgium');
    expect(text).to.include('5,40%').and.include('2004');
    expect(text).to.include('(2003: ');
    expect(text).to.include('Economic Outlook No 92');
  });

  it('leaves out what is missing, and says that there is more', async () => {
    const ticker = await open('world-bank-population.json', 'country=united states');
    expect(shownText(ticker)).to.include('333.287.557').and.include('2022').and.not.include('2023');
  });

  it('names what is selected and isn’t there', async () => {
    const { problems } = await failing(
      `<sen-ticker src="${at('json-stat-oecd.json')}" select="area=Atlantis"></sen-ticker>`,
    );
    expect(problems[0]).to.include({ code: 'not-in-data', path: 'OECD countries, EU15 and total' });
    expect(problems[0]?.message).to.include('dữ liệu không có “Atlantis”');
  });

  it('says what a server refuses', async () => {
    const { problems } = await failing(`<sen-ticker src="${at('world-bank-refused.json')}"></sen-ticker>`);
    expect(problems[0]?.message).to.include('The provided parameter value is not valid');
  });
});

describe('<sen-quiz>', () => {
  const questions = [
    {
      prompt: 'Ngày nào?',
      options: [{ text: '9/9' }, { text: '10/10', correct: true }],
      explanation: 'Theo Quyết định 505.',
    },
    {
      prompt: 'Trụ cột nào?',
      options: [{ text: 'Kinh tế số', correct: true }, { text: 'Núi' }, { text: 'Xã hội số', correct: true }],
    },
  ];
  const start = async (attributes = '') => {
    const widget = await place<SenQuiz>(`<sen-quiz id="thu" ${attributes}></sen-quiz>`);
    widget.data = questions;
    return playable(widget);
  };
  const option = (widget: Element, text: string) => {
    const labels = [...(widget.shadowRoot?.querySelectorAll('label') ?? [])];
    const input = labels.find((label) => label.innerText.includes(text))?.querySelector('input');
    if (!input) throw new Error(`There is no option “${text}”.`);
    return input;
  };
  const press = async (widget: SenQuiz, text: string) => {
    button(widget, text).click();
    await drawn(widget);
  };
  beforeEach(() => {
    localStorage.clear();
  });

  it('explains each answer, counts the right ones, reviews them, and starts anew', async () => {
    const widget = await start();
    option(widget, '10/10').click();
    const answered = oneEvent(widget, 'sen-answered');
    await press(widget, 'Trả lời');
    expect((await answered).detail).to.deep.include({ index: 0, response: [1], isRight: true });
    expect(shownText(widget)).to.include('Đúng rồi! Theo Quyết định 505.');
    await press(widget, 'Câu tiếp theo');
    expect(shownText(widget)).to.include('Câu 2 / 2');
    option(widget, 'Kinh tế số').click();
    await press(widget, 'Trả lời');
    expect(shownText(widget)).to.include('Đúng một phần.');
    const completed = oneEvent(widget, 'sen-completed');
    await press(widget, 'Xem kết quả');
    expect((await completed).detail).to.deep.include({
      right: 1,
      total: 2,
      points: 1.5,
      maximum: 2,
      responses: [[1], [0]],
    });
    expect(shownText(widget)).to.include('Bạn trả lời đúng 1 / 2 câu');
    find<HTMLDetailsElement>(widget, 'details').open = true;
    expect(shownText(widget)).to.include('Đáp án: Kinh tế số; Xã hội số');
    await press(widget, 'Làm lại');
    expect(shownText(widget)).to.include('Câu 1 / 2');
    expect(option(widget, '10/10').checked).to.equal(false);
  });

  it('uses checkboxes where several answers are right, and wants all of them', async () => {
    const widget = await start();
    option(widget, '9/9').click();
    await press(widget, 'Trả lời');
    await press(widget, 'Câu tiếp theo');
    expect(option(widget, 'Núi').type).to.equal('checkbox');
    option(widget, 'Kinh tế số').click();
    option(widget, 'Xã hội số').click();
    await press(widget, 'Trả lời');
    expect(shownText(widget)).to.include('Đúng rồi!');
  });

  it('asks for a choice before it goes on', async () => {
    const widget = await start();
    await press(widget, 'Trả lời');
    expect(shownText(widget)).to.include('Hãy chọn một đáp án trước.');
    expect(shownText(widget)).to.include('Câu 1 / 2');
  });

  it('goes on after a reload only where it may save', async () => {
    for (const [attributes, place] of [
      ['save', 'Câu 2 / 2'],
      ['', 'Câu 1 / 2'],
    ] as const) {
      localStorage.clear();
      const before = await start(attributes);
      option(before, '9/9').click();
      await press(before, 'Trả lời');
      await press(before, 'Câu tiếp theo');
      before.remove();
      expect(localStorage.length).to.equal(attributes ? 1 : 0);
      expect(shownText(await start(attributes))).to.include(place);
    }
  });

  it('shows any text as text', async () => {
    const widget = await place<SenQuiz>('<sen-quiz></sen-quiz>');
    widget.data = [
      { prompt: '<img src=x onerror=alert(1)>', options: [{ text: '<b>a</b>', correct: true }, { text: '&amp;' }] },
    ];
    await waitUntil(() => widget.shadowRoot?.querySelector('fieldset'));
    expect(shownText(widget)).to.include('<img src=x onerror=alert(1)>');
    expect(shownText(widget)).to.include('<b>a</b>');
    expect(shownText(widget)).to.include('&amp;');
  });

  it('prints every question with its answer', async () => {
    const widget = await start();
    dispatchEvent(new Event('beforeprint'));
    expect(shownText(widget)).to.include('Trụ cột nào?');
    expect(shownText(widget)).to.include('Đáp án: 10/10');
    dispatchEvent(new Event('afterprint'));
    expect(shownText(widget)).not.to.include('Đáp án: 10/10');
  });
});
