/** What readers take along from a quiz: a certificate with their name, and words that pass their result on. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { pngOf } from '../../src/platform/drawing.js';
import '../../src/widgets/quiz/index.js';
import type { SenQuiz } from '../../src/widgets/quiz/quiz.js';
import { drawn, fold, place, playable } from '../harness.js';

const QUIZ = {
  title: 'Ngày Chuyển đổi số',
  questions: [{ prompt: 'Ngày nào?', options: [{ text: '9/9' }, { text: '10/10', correct: true }] }],
};

/** A quiz of one question at its result, and the dialog that it opens. */
class Result {
  constructor(readonly quiz: SenQuiz) {}

  static async of(attributes: string, { answer = '10/10', lang = 'vi' } = {}): Promise<Result> {
    const quiz = await place<SenQuiz>(`<sen-quiz ${attributes}></sen-quiz>`, lang);
    quiz.data = QUIZ;
    const result = new Result(await playable(quiz));
    [...(quiz.shadowRoot?.querySelectorAll('label') ?? [])]
      .find(({ innerText }) => innerText.includes(answer))
      ?.click();
    for (const selector of ['[type=submit]', '.feedback ~ .actions [type=submit]']) {
      await waitUntil(() => quiz.shadowRoot?.querySelector(selector));
      quiz.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
      await drawn(quiz);
    }
    await waitUntil(() => quiz.shadowRoot?.querySelector('.result'));
    return result;
  }

  button(text: string): HTMLButtonElement | undefined {
    return [...(this.quiz.shadowRoot?.querySelectorAll('button') ?? [])].find((one) => fold(one.innerText) === text);
  }

  get dialog(): ShadowRoot | undefined {
    const roots = [...(this.quiz.shadowRoot?.children ?? [])].map(({ shadowRoot }) => shadowRoot);
    return roots.find((root) => root?.querySelector('dialog[open]')) ?? undefined;
  }

  /** Presses a button of the result and waits for its dialog. */
  async open(text: string): Promise<ShadowRoot> {
    const button = this.button(text);
    button?.focus();
    button?.click();
    await waitUntil(() => this.dialog, `“${text}” opens a dialog`);
    return this.dialog as ShadowRoot;
  }
}

const paper = (dialog: ShadowRoot) => dialog.querySelector('svg') as SVGSVGElement;
const linesOn = (dialog: ShadowRoot) =>
  [...paper(dialog).querySelectorAll('text')].map(({ textContent }) => textContent);

function press(dialog: ShadowRoot, text: string): void {
  const button = [...dialog.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === text);
  if (!button) throw new Error(`There is no button “${text}”.`);
  button.click();
}

function write(dialog: ShadowRoot, name: string): void {
  const input = dialog.querySelector('input') as HTMLInputElement;
  input.value = name;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** How many pixels of each row of a picture are dark. */
async function darkRows(picture: Blob): Promise<{ width: number; rows: number[] }> {
  const bitmap = await createImageBitmap(picture);
  const { width, height } = bitmap;
  const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const { data } = context?.getImageData(0, 0, width, height) as ImageData;
  const rows = new Array<number>(height).fill(0);
  for (let at = 0; at < data.length; at += 4) {
    if ((data[at] ?? 0) < 80) rows[Math.floor(at / 4 / width)]!++; // eslint-disable-line @typescript-eslint/no-non-null-assertion
  }
  return { width, rows };
}

describe('the certificate of a <sen-quiz>', () => {
  it('is offered only where the organiser issues one', async () => {
    expect((await Result.of('')).button('Nhận giấy chứng nhận')).to.equal(undefined);
    expect((await Result.of('certificate="Xã Mỹ Hoà Hưng"')).button('Nhận giấy chứng nhận')).not.to.equal(undefined);
  });

  it('is offered only to those who passed, where there is a pass mark', async () => {
    const attributes = 'certificate="Xã Mỹ Hoà Hưng" pass-mark="50"';
    expect((await Result.of(attributes, { answer: '9/9' })).button('Nhận giấy chứng nhận')).to.equal(undefined);
    expect((await Result.of(attributes)).button('Nhận giấy chứng nhận')).not.to.equal(undefined);
  });

  const LANGUAGES = {
    vi: {
      name: 'Nguyễn Thị Hồng Ánh',
      open: 'Nhận giấy chứng nhận',
      says: ['GIẤY CHỨNG NHẬN', 'Trả lời đúng 1 / 1 câu'],
    },
    en: { name: 'Siobhán O’Neill-Châu', open: 'Get a certificate', says: ['CERTIFICATE', '1 of 1 questions right'] },
    km: { name: 'សុខ សុភ័ក្ត្រ', open: 'ទទួលវិញ្ញាបនបត្រ', says: ['វិញ្ញាបនបត្រ', 'ឆ្លើយត្រូវ 1 / 1 សំណួរ'] },
  };
  for (const [lang, { name, open, says }] of Object.entries(LANGUAGES))
    it(`has the reader's name, the quiz, the score and who issues it (${lang})`, async () => {
      const result = await Result.of('certificate="Xã Mỹ Hoà Hưng"', { lang });
      const dialog = await result.open(open);
      write(dialog, `  ${name} `);
      expect(linesOn(dialog)).to.include.members([name, QUIZ.title, 'Xã Mỹ Hoà Hưng', ...says]);
      expect(paper(dialog).getAttribute('aria-label')).to.include(name);
    });

  it('becomes a picture with the name on it, however long that is', async () => {
    const dialog = await (await Result.of('certificate')).open('Nhận giấy chứng nhận');
    const band = async (name: string) => {
      write(dialog, name);
      const picture = await pngOf(paper(dialog));
      expect(picture?.type).to.equal('image/png');
      const { width, rows } = await darkRows(picture as Blob);
      expect([width, rows.length]).to.deep.equal([1684, 1191]);
      return rows.slice(470, 560).reduce((sum, dark) => sum + dark, 0);
    };
    const [short, khmer] = [await band('An'), await band('សុខ សុភ័ក្ត្រ')];
    expect(short).to.be.greaterThan(200);
    expect(khmer).to.be.greaterThan(short);
    await band('Công Tằng Tôn Nữ '.repeat(5));
    const [box, sheet] = [...paper(dialog).querySelectorAll('text')]
      .filter(({ textContent }) => textContent?.startsWith('Công'))
      .flatMap((line) => [line.getBoundingClientRect(), paper(dialog).getBoundingClientRect()]);
    expect(box?.left).to.be.greaterThan(sheet?.left ?? Infinity);
    expect(box?.right).to.be.lessThan(sheet?.right ?? 0);
  });

  it('asks for the name before it is saved or printed', async () => {
    const dialog = await (await Result.of('certificate')).open('Nhận giấy chứng nhận');
    press(dialog, 'Tải ảnh');
    expect(dialog.querySelector('.missing')?.textContent).to.equal('Hãy ghi họ và tên trước.');
    expect(dialog.activeElement).to.equal(dialog.querySelector('input'));
    write(dialog, 'Neang Sóc Kha');
    expect(dialog.querySelector('.missing')?.textContent).to.equal('');
  });

  it('shows markup in a name as text', async () => {
    const dialog = await (await Result.of('certificate')).open('Nhận giấy chứng nhận');
    write(dialog, '<img src=x onerror=alert(1)>');
    expect(linesOn(dialog)).to.include('<img src=x onerror=alert(1)>');
    expect(dialog.querySelector('img')).to.equal(null);
  });

  it('closes by Escape and puts the reader back where they were', async () => {
    const result = await Result.of('certificate');
    await result.open('Nhận giấy chứng nhận');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !result.dialog);
    expect(result.quiz.shadowRoot?.activeElement).to.equal(result.button('Nhận giấy chứng nhận'));
  });
});

describe('the result of a <sen-quiz> that is shared', () => {
  it('is words with the score and the address, to be pasted, where the device can’t share', async () => {
    const share = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share');
    if (share) Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
    const dialog = await (await Result.of('')).open('Chia sẻ kết quả');
    expect(dialog.querySelector('textarea')?.value)
      .to.include('Tôi trả lời đúng 1 / 1 câu.')
      .and.include(location.origin + location.pathname);
    if (share) Reflect.deleteProperty(navigator, 'share');
  });
});
