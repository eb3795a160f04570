import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { read } from '../../src/content/read.js';
import { searchKey } from '../../src/platform/search.js';
import '../../src/widgets/quiz/index.js';
import {
  begin,
  isDone,
  type Choice,
  type FillIn,
  type Grader,
  type Matching,
  type Numeric,
  type Progress,
  type Question,
  type Response,
  type Rules,
  type Sequencing,
  type Task,
} from '../../src/widgets/quiz/quiz.model.js';
import { back, check, choose, finish, next, respond } from '../../src/widgets/quiz/quiz.moves.model.js';
import { gradeOptions, outcomeAt, readings, score } from '../../src/widgets/quiz/quiz.score.model.js';
import { deadline, fromSaved, select, toSaved } from '../../src/widgets/quiz/quiz.session.model.js';
import type { SenQuiz } from '../../src/widgets/quiz/quiz.js';
import { schema } from '../../src/widgets/quiz/quiz.schema.js';
import { gradeTask, isWhole, moved, numbersIn, startOf } from '../../src/widgets/quiz/quiz.tasks.model.js';
import { drawn, fold, place, playable, shownText } from '../harness.js';

describe('the quiz model', () => {
  const one: Choice = { kind: 'choice', prompt: '1', options: [{ text: 'a' }, { text: 'b', correct: true }] };
  const several: Choice = {
    kind: 'choice',
    prompt: '2',
    options: [{ text: 'a', correct: true }, { text: 'b' }, { text: 'c', correct: true }],
  };
  const questions = [one, several];
  const grade: Grader = (question, response) => gradeOptions((question as Choice).options, response);
  const START = begin('00000000-0000-4000-8000-000000000000', 1, [0, 1], 0);
  const RULES: Rules = { feedback: 'immediate', tries: 1, learning: false };
  const isRight = ({ answers }: Progress, index: number) =>
    grade(questions[index] as Choice, answers[index]?.response ?? []) === 1;

  it('never scores over the maximum or under zero, whatever is tried in whatever order, kept and found again', () => {
    const move = fc.oneof(
      fc.constantFrom('check' as const, 'next' as const, 'back' as const),
      fc.tuple(fc.nat(3), fc.boolean()),
    );
    const rules = fc.record({
      feedback: fc.constantFrom('immediate' as const, 'deferred' as const, 'none' as const),
      tries: fc.integer({ min: 1, max: 3 }),
      learning: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(move), rules, (moves, played) => {
        let progress = START;
        moves.forEach((step, now) => {
          const index = progress.order[progress.at] ?? 0;
          const after =
            step === 'check'
              ? check(progress, index, isRight(progress, index), played, now)
              : step === 'next'
                ? next(progress, questions, played, now)
                : step === 'back'
                  ? back(progress, now)
                  : choose(progress, index, ...step, index === 1);
          progress = after ?? progress;
          const { right, total, points, maximum } = score(questions, progress, grade);
          expect(right >= 0 && right <= total && total === 2).to.equal(true);
          expect(points >= right && points <= maximum).to.equal(true);
          expect(fromSaved('1', questions, JSON.parse(JSON.stringify(toSaved('1', progress))))).to.deep.equal(progress);
        });
      }),
    );
  });

  it('gives the same score in whatever order the questions are answered', () => {
    const answers = fc.tuple(fc.nat(1), fc.subarray([0, 1, 2], { minLength: 1 }));
    fc.assert(
      fc.property(answers, ([first, second]) => {
        const inOrder = respond(respond(START, 0, [first]) ?? START, 1, second) ?? START;
        const turned = respond(respond({ ...START, order: [1, 0] }, 1, second) ?? START, 0, [first]) ?? START;
        expect(score(questions, turned, grade)).to.deep.equal(score(questions, inOrder, grade));
      }),
    );
  });

  it('gives the score of the last answers, however the reader went back and forth and reloaded before', () => {
    const step = fc.oneof(
      fc.constantFrom('next' as const, 'back' as const, 'reload' as const),
      fc.tuple(fc.nat(2), fc.boolean()),
    );
    const rules: Rules = { ...RULES, feedback: 'deferred' };
    fc.assert(
      fc.property(fc.array(step), fc.constantFrom([0, 1], [1, 0]), (steps, order) => {
        let progress: Progress = { ...START, order };
        const last = [new Set<number>(), new Set<number>()];
        for (const one of steps) {
          const index = progress.order[progress.at] ?? -1;
          const own = last[index];
          if (one === 'reload') {
            progress = fromSaved('1', questions, JSON.parse(JSON.stringify(toSaved('1', progress)))) ?? START;
          } else if (typeof one === 'string') {
            progress = (one === 'back' ? back(progress, 0) : next(progress, questions, rules, 0)) ?? progress;
          } else if (own) {
            const [option, isChosen] = one;
            progress = choose(progress, index, option, isChosen, index === 1) ?? progress;
            if (index === 0) own.clear();
            if (isChosen) own.add(option);
            else own.delete(option);
          }
        }
        const expected = last.reduce((after, chosen, index) => {
          const response = [...chosen].sort((a, b) => a - b);
          return response.length > 0 ? (respond(after, index, response) ?? after) : after;
        }, START);
        expect(score(questions, finish(progress, 0), grade)).to.deep.equal(score(questions, expected, grade));
      }),
    );
  });

  it('replaces the answer to a question with one right option, gathers those to one with several', () => {
    const first = choose(choose(START, 0, 0, true, false) ?? START, 0, 1, true, false);
    expect(first?.answers[0]?.response).to.deep.equal([1]);
    const gathered = choose(choose(START, 1, 2, true, true) ?? START, 1, 0, true, true);
    expect(gathered?.answers[1]?.response).to.deep.equal([0, 2]);
  });

  it('checks nothing that was not answered, and keeps nothing of other questions', () => {
    expect(check(START, 0, true, RULES, 0)).to.equal(null);
    const answered = check(choose(START, 0, 1, true, false) ?? START, 0, true, RULES, 0) ?? START;
    expect(fromSaved('2', questions, toSaved('1', answered))).to.equal(undefined);
    const saved = toSaved('1', answered) as object;
    for (const junk of [
      null,
      'x',
      { version: 1 },
      { ...saved, progress: { order: [0] } },
      { ...saved, progress: { ...answered, order: [7] } },
      { ...saved, progress: { ...answered, answers: { 0: { response: [{}] } } } },
    ])
      expect(fromSaved('1', questions, junk)).to.equal(undefined);
  });

  it('lets a question be tried again until it is right or its tries are used up', () => {
    const twice = { ...RULES, tries: 2 };
    const wrong = check(choose(START, 0, 0, true, false) ?? START, 0, false, twice, 0) ?? START;
    expect(wrong.answers[0]).to.include({ tries: 1, isClosed: false });
    expect(next(wrong, questions, twice, 0)).to.equal(null);
    const right = check(choose(wrong, 0, 1, true, false) ?? START, 0, true, twice, 0) ?? START;
    expect(right.answers[0]).to.include({ tries: 2, isClosed: true });
    expect(check(wrong, 0, false, twice, 0)?.answers[0]?.isClosed).to.equal(true);
  });

  it('asks what was missed again, until it is right, where the quiz is for learning', () => {
    const learning = { ...RULES, learning: true };
    const wrong = check(choose(START, 0, 0, true, false) ?? START, 0, false, learning, 0) ?? START;
    expect(wrong.order).to.deep.equal([0, 1, 0]);
    const second = next(wrong, questions, learning, 0) ?? START;
    const right = check(respond(second, 1, [0, 2]) ?? START, 1, true, learning, 0) ?? START;
    const again = next(right, questions, learning, 0) ?? START;
    expect(again.answers[0]).to.equal(undefined);
    const learnt = check(respond(again, 0, [1]) ?? START, 0, true, learning, 0) ?? START;
    const done = next(learnt, questions, learning, 0) ?? START;
    expect(isDone(done)).to.equal(true);
    expect(score(questions, done, grade)).to.include({ right: 2, total: 2 });
  });

  it('goes back and forth where answers are checked at the end, and counts the time of each question', () => {
    const deferred: Rules = { ...RULES, feedback: 'deferred' };
    expect(next(START, questions, deferred, 0)).to.equal(null);
    const second = next(respond(START, 0, [0]) ?? START, questions, deferred, 2000) ?? START;
    const returned = back(second, 3000) ?? START;
    const changed = next(respond(returned, 0, [1]) ?? START, questions, deferred, 4500) ?? START;
    expect(changed.answers[0])
      .to.include({ seconds: 3.5 })
      .and.deep.include({ response: [1] });
    expect(isDone(finish(changed, 5000))).to.equal(true);
    expect(respond(finish(changed, 5000), 0, [0])).to.equal(null);
  });

  it('picks as many of each category as it can, in the author’s order or in one that the seed makes', () => {
    const pool: Question[] = Array.from({ length: 12 }, (_, index) => ({
      ...one,
      category: ['Chính quyền số', 'Kinh tế số', 'Xã hội số'][index % 3],
    }));
    const from = { categories: [], isShuffled: false, seed: 'x' };
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 12 }), fc.boolean(), (seed, pick, isShuffled) => {
        const order = select(pool, { ...from, seed, pick, isShuffled }, searchKey);
        expect(order).to.have.length(pick);
        expect(new Set(order).size).to.equal(pick);
        expect(order).to.deep.equal(select(pool, { ...from, seed, pick, isShuffled }, searchKey));
        if (!isShuffled) expect(order).to.deep.equal([...order].sort((a, b) => a - b));
        const counts = [0, 1, 2].map((category) => order.filter((index) => index % 3 === category).length);
        expect(Math.max(...counts) - Math.min(...counts)).to.be.at.most(1);
      }),
    );
    expect(select(pool, { ...from, categories: ['kinh te so'] }, searchKey)).to.deep.equal([1, 4, 7, 10]);
  });

  it('knows when time is up, for a question or for all', () => {
    const shown = { ...START, startedAt: 1000, shownAt: 5000 };
    expect(deadline(shown, questions, {})).to.equal(undefined);
    expect(deadline(shown, questions, { whole: 60, question: 10 })).to.deep.equal({ at: 15_000, isWhole: false });
    expect(deadline(shown, questions, { whole: 8 })).to.deep.equal({ at: 9000, isWhole: true });
    expect(deadline(shown, [{ ...one, timeLimit: 3 }], { question: 10 })?.at).to.equal(8000);
    expect(deadline(finish(shown, 0), questions, { whole: 60 })).to.equal(undefined);
  });

  it('says what the score means, and what to read for what was missed', () => {
    const outcomes = [
      { from: 0, text: 'thử lại' },
      { from: 80, text: 'giỏi' },
    ];
    expect([0, 79.9, 80, 100].map((percent) => outcomeAt(outcomes, percent)?.text)).to.deep.equal([
      'thử lại',
      'thử lại',
      'giỏi',
      'giỏi',
    ]);
    const reading = { name: 'Ba trụ cột' };
    const all = [
      { ...one, reading },
      { ...several, reading },
    ];
    expect(readings(all, START, grade)).to.deep.equal([reading]);
    expect(readings(all, respond(respond(START, 0, [1]) ?? START, 1, [0, 2]) ?? START, grade)).to.deep.equal([]);
  });

  it('gives a share of the points for what is partly right, and takes it back for what is wrong', () => {
    for (const [response, share] of [
      [[0, 2], 1],
      [[0], 0.5],
      [[0, 1], 0],
      [[0, 1, 2], 0],
      [[], 0],
    ] as const)
      expect(gradeOptions(several.options, response), String(response)).to.equal(share);
  });

  it('takes the credit that an author gave', () => {
    const options = [{ text: 'a', correct: true }, { text: 'b', credit: 0.25 }, { text: 'c' }];
    expect([0, 1, 2].map((place) => gradeOptions(options, [place]))).to.deep.equal([1, 0.25, 0]);
  });

  it('counts points by weight, and pages of information not at all', () => {
    const all: Question[] = [{ kind: 'information', prompt: 'Đọc' }, { ...one, weight: 3 }, several];
    const start = begin(START.attempt, 1, [0, 1, 2], 0);
    const done = respond(respond(start, 1, [1]) ?? start, 2, [0]) ?? start;
    expect(score(all, done, grade)).to.deep.equal({ right: 1, total: 2, points: 3.5, maximum: 4 });
  });

  it('goes past a page of information without an answer', () => {
    const all: Question[] = [{ kind: 'information', prompt: 'Đọc' }, one];
    expect(next(START, all, RULES, 0)).to.include({ at: 1 });
  });
});

describe('tasks of a quiz', () => {
  const numeric: Numeric = { kind: 'numeric', prompt: 'n', accepted: [{ min: 1499.5, max: 1500.5 }] };
  const fillIn: FillIn = {
    kind: 'fill-in',
    prompt: 'f',
    parts: [
      'Gọi ',
      { accepted: [{ text: '1022' }, { text: 'một không hai hai' }] },
      ' ở ',
      { accepted: [{ text: 'An Giang' }] },
      '.',
    ],
  };
  const sequencing: Sequencing = { kind: 'sequencing', prompt: 's', steps: ['a', 'b', 'c', 'b'] };
  const matching: Matching = {
    kind: 'matching',
    prompt: 'm',
    pairs: [
      { premise: 'x', target: 'X' },
      { premise: 'y', target: 'Y' },
    ],
    distractors: ['Z'],
  };
  const tasks = [numeric, fillIn, sequencing, matching];
  const share = (task: Task, response: Response) => gradeTask(task, response, searchKey);

  it('reads numbers as Vietnamese, English and Khmer write them', () => {
    for (const [text, numbers] of [
      ['1500', [1500]],
      ['1.500', [1.5, 1500]],
      ['1,500', [1500, 1.5]],
      ['1.500,25', [1500.25]],
      ['1,500.25', [1500.25]],
      [' 1 500 ', [1500]],
      ['-3,5', [-3.5]],
      ['−3', [-3]],
      ['១០', [10]],
      ['', []],
      ['mười', []],
      ['1.2.3', []],
    ] as const)
      expect([...numbersIn(text)].sort(), text).to.deep.equal([...numbers].sort());
    expect(share(numeric, ['1.500'])).to.equal(1);
    expect(share(numeric, ['1.501'])).to.equal(0);
  });

  it('forgives case, accents, spaces and a full stop, and nothing else', () => {
    expect(share(fillIn, ['1022', ' an  giang. '])).to.equal(1);
    expect(share(fillIn, ['MOT KHONG HAI HAI', 'Kiên Giang'])).to.equal(0.5);
  });

  it('gives the credit of the best form or range that was met', () => {
    const near: Numeric = {
      kind: 'numeric',
      prompt: 'n',
      accepted: [
        { min: 0, max: 9, credit: 0.5 },
        { min: 3, max: 3 },
      ],
    };
    expect(['3', '4', '10'].map((text) => share(near, [text]))).to.deep.equal([1, 0.5, 0]);
    const forms = [{ text: 'số hóa', credit: 0.25 }, { text: 'chuyển đổi số' }];
    const half: FillIn = { kind: 'fill-in', prompt: 'f', parts: [{ accepted: forms }] };
    expect(['Số hoá', 'so hoa', 'Chuyển đổi số', 'x'].map((text) => share(half, [text]))).to.deep.equal([
      0.25, 0.25, 1, 0,
    ]);
  });

  it('takes equal steps in either place', () => {
    expect(share(sequencing, [0, 3, 2, 1])).to.equal(1);
    expect(share(sequencing, [1, 0, 2, 3])).to.equal(0.5);
  });

  it('gives each pair its share, and nothing where none was chosen', () => {
    expect(share(matching, [0, 2])).to.equal(0.5);
    expect(share(matching, [-1, -1])).to.equal(0);
    expect(isWhole(matching, [0, -1])).to.equal(false);
  });

  it('never earns less than nothing or more than all, whatever is answered', () => {
    const part = fc.oneof(fc.integer(), fc.string());
    fc.assert(
      fc.property(fc.constantFrom(...tasks), fc.array(part), (task, response) => {
        expect(share(task, response)).to.be.within(0, 1);
      }),
    );
  });

  it('begins out of order, the same each time, and is never right before the reader moved something', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 12 }), fc.string(), (steps, prompt) => {
        const task: Sequencing = { kind: 'sequencing', prompt, steps };
        const start = startOf(task);
        expect(start).to.deep.equal(startOf(task));
        expect([...start].sort()).to.deep.equal(steps.map((_, place) => place).sort());
        expect(share(task, start)).to.be.below(1);
      }),
    );
  });

  it('moves a step and keeps the others in their order', () => {
    expect(moved([3, 1, 0, 2], 3, 1)).to.deep.equal([3, 2, 1, 0]);
    expect(moved([3, 1, 0, 2], 0, 1)).to.deep.equal([1, 3, 0, 2]);
  });
});

describe('a quiz in a file', () => {
  const readTable = async (...rows: string[]) =>
    read<Question>(`data:text/csv;charset=utf-8,${encodeURIComponent(rows.join('\n'))}`, undefined, {
      schema: () => Promise.resolve({ schema }),
    });

  it('has every kind in a table with Vietnamese headings', async () => {
    const { items, faults } = await readTable(
      'Loại;Câu hỏi;Đáp án A;Đáp án B;Đáp án C;Đúng;Sai số;Điểm;Gợi ý',
      ';Ngày nào?;9/9;10/10;;B;;;',
      'Đúng sai;Nộp hồ sơ qua mạng được;;;;Đúng;;;',
      'Số;Bao nhiêu?;;;;12,5;0,5;2;Lẻ',
      'Trả lời ngắn;Gọi số nào?;;;;1022 | 1023;;;',
      'Sắp xếp;Thứ tự;Một;Hai;Ba;;;;',
      'Ghép cặp;Ghép;a = 1;b = 2;;;;;',
      'Thông tin;Đọc trước;;;;;;;',
    );
    expect(faults).to.deep.equal([]);
    expect(items.map(({ kind }) => kind)).to.deep.equal([
      'choice',
      'true-false',
      'numeric',
      'fill-in',
      'sequencing',
      'matching',
      'information',
    ]);
    expect(items[2]).to.deep.include({ accepted: [{ min: 12, max: 13 }], weight: 2, hint: 'Lẻ' });
    expect(items[3]).to.deep.include({ parts: [{ accepted: [{ text: '1022' }, { text: '1023' }] }] });
    expect(items[5]).to.deep.include({
      pairs: [
        { premise: 'a', target: '1' },
        { premise: 'b', target: '2' },
      ],
    });
  });

  it('takes a number at the very edge of its tolerance', async () => {
    const { items } = await readTable('Loại;Câu hỏi;Đúng;Sai số', 'Số;Bao nhiêu?;0,7;0,1');
    expect(items[0]).to.deep.include({ accepted: [{ min: 0.6, max: 0.8 }] });
  });

  it('names the line of what is wrong, and keeps the rest', async () => {
    const { items, faults } = await readTable(
      'Loại,Câu hỏi,A,B,Đúng,Điểm',
      'Số,Bao nhiêu?,,,mười,',
      ',Ngày nào?,9/9,10/10,B,nhiều',
      'Đố vui,Gì?,,,,',
      'Đúng sai,Phải không?,,,có lẽ,',
      ',Ngày nào?,9/9,10/10,B,',
    );
    expect(items).to.have.length(1);
    expect([...new Set(faults.map(({ line }) => line))]).to.deep.equal([2, 3, 4, 5]);
    expect(faults[0]).to.include({ code: 'not-a-number', value: 'mười' });
  });
});

describe('whatever a quiz says', () => {
  /** Texts of any kind, with markup in them that would betray itself. */
  const any = fc
    .tuple(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('<img src=x onerror=alert(1)>', '<b>&amp;</b>', '</p>', '${1}'),
    )
    .map(([text, markup]) => `${text}${markup}`.replace(/\s+/g, ' ').trim());
  const questions = fc.array(any, { minLength: 22, maxLength: 22 }).map((texts) => {
    const rest = [...texts];
    const next = () => rest.pop() ?? '';
    const stem = () => ({ prompt: next(), hint: next(), explanation: next(), source: { name: next() } });
    return [
      { ...stem(), options: [{ text: next(), correct: true, feedback: next() }, { text: next() }] },
      { ...stem(), kind: 'matching', pairs: [0, 1].map(() => ({ premise: next(), target: next() })) },
      { ...stem(), kind: 'sequencing', steps: [next(), next()] },
    ];
  });

  it('is shown as text, before and after it is answered', async () => {
    await fc.assert(
      fc.asyncProperty(questions, async (data) => {
        const quiz = await place<SenQuiz>('<sen-quiz display="all"></sen-quiz>');
        quiz.data = data;
        await playable(quiz);
        const all = (selector: string) => [...(quiz.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
        all('[type=radio]')[0]?.click();
        for (const select of all('select') as HTMLSelectElement[]) {
          select.value = '0';
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }
        await drawn(quiz);
        for (const submit of all('[type=submit]')) submit.click();
        await drawn(quiz);
        const shown = fold(quiz.shadowRoot?.querySelector('.base')?.textContent ?? '');
        const texts = JSON.stringify(data, (_key, value: unknown) =>
          typeof value === 'object' && value !== null ? Object.values(value) : value,
        );
        for (const text of (JSON.parse(texts) as unknown[]).flat(9))
          if (typeof text === 'string' && !['matching', 'sequencing'].includes(text))
            expect(shown).to.include(fold(text));
        expect(all('img, b, script').map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
        quiz.remove();
      }),
      { numRuns: 25 },
    );
  });
});

describe('<sen-quiz> with tasks', () => {
  const start = async (...data: unknown[]) => {
    const widget = await place<SenQuiz>('<sen-quiz></sen-quiz>');
    widget.data = data;
    return playable(widget);
  };
  const all = <E extends Element = HTMLElement>(widget: Element, selector: string) => [
    ...(widget.shadowRoot?.querySelectorAll<E>(selector) ?? []),
  ];
  const goOn = async (widget: SenQuiz) => {
    all(widget, '[type=submit]')[0]?.click();
    await drawn(widget);
  };
  const fill = async (widget: SenQuiz, ...texts: string[]) => {
    all<HTMLInputElement>(widget, 'input').forEach((input, index) => {
      input.value = texts[index] ?? '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await drawn(widget);
  };
  const answer = async (widget: SenQuiz) => {
    const answered = oneEvent(widget, 'sen-answered');
    await goOn(widget);
    return (await answered).detail as { isRight: boolean; grade: number };
  };

  it('takes a number within its tolerance, and asks for one that it can read', async () => {
    const widget = await start({ kind: 'numeric', prompt: 'Mấy?', accepted: [{ value: 3.5, tolerance: 0.1 }] });
    await fill(widget, 'ba');
    await goOn(widget);
    expect(shownText(widget)).to.include('Hãy trả lời đầy đủ trước.');
    await fill(widget, '3,45');
    expect(await answer(widget)).to.include({ isRight: true, grade: 1 });
    expect(shownText(widget)).to.include('Đúng rồi!');
  });

  it('grades each gap, and shows what belongs in them', async () => {
    const parts = ['Gọi ', { accepted: ['1022'] }, ' ở ', { accepted: ['An Giang'] }];
    const widget = await start({ kind: 'fill-in', prompt: 'Điền', parts });
    await fill(widget, '1022', 'Huế');
    expect(await answer(widget)).to.include({ isRight: false, grade: 0.5 });
    expect(shownText(widget)).to.include('Đúng một phần.');
    expect(shownText(widget)).to.include('Đáp án: 1022; An Giang');
    expect(all(widget, '.mark').map(({ innerText }) => innerText)).to.deep.equal(['đúng', 'chưa đúng']);
    await goOn(widget);
    expect(shownText(widget)).to.include('Điểm: 0,5 / 1');
  });

  it('orders steps by buttons alone, keeps the focus on the step that moves', async () => {
    const steps = ['Một', 'Hai', 'Ba', 'Bốn'];
    const widget = await start({ kind: 'sequencing', prompt: 'Xếp', steps });
    const text = (index: number) => all(widget, '.step')[index]?.innerText ?? '';
    for (const [place, step] of steps.entries())
      for (let at = steps.findIndex((_, index) => text(index).includes(step)); at > place; at--) {
        const [up] = all<HTMLButtonElement>(widget, `.step:nth-child(${at + 1}) button`);
        up?.click();
        await drawn(widget);
        await waitUntil(() => widget.shadowRoot?.activeElement?.getAttribute('aria-label')?.includes(step));
      }
    expect((await answer(widget)).isRight).to.equal(true);
  });

  it('matches pairs by lists to choose from', async () => {
    const pairs = [
      { premise: 'VNeID', target: 'Định danh' },
      { premise: '1022', target: 'Tổng đài' },
    ];
    const widget = await start({ kind: 'matching', prompt: 'Ghép', pairs, distractors: ['Báo'] });
    for (const [index, { target }] of pairs.entries()) {
      const select = all<HTMLSelectElement>(widget, 'select')[index];
      if (!select) throw new Error('There is no list.');
      select.value = [...select.options].find(({ text }) => text === target)?.value ?? '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await drawn(widget);
    }
    expect((await answer(widget)).isRight).to.equal(true);
  });

  it('keeps pairs with long targets within a phone', async () => {
    const pairs = ['Một', 'Hai'].map((premise) => ({ premise, target: `${premise} ${'điều rất dài '.repeat(8)}` }));
    const widget = await start({ kind: 'matching', prompt: 'Ghép', pairs });
    widget.style.display = 'block';
    widget.style.inlineSize = '300px';
    const { right } = widget.getBoundingClientRect();
    for (const part of all(widget, '.pair, select')) expect(part.getBoundingClientRect().right).to.be.at.most(right);
  });

  it('goes from a page of information to a statement that is right or wrong', async () => {
    const widget = await start(
      { kind: 'information', prompt: 'Đọc trước', explanation: 'Ba trụ cột.' },
      { kind: 'true-false', prompt: 'Phải không?', correct: false },
    );
    expect(shownText(widget)).to.include('Ba trụ cột.');
    await goOn(widget);
    const wrong = all(widget, 'label').find(({ innerText }) => innerText.includes('Sai'));
    wrong?.click();
    expect((await answer(widget)).isRight).to.equal(true);
    await goOn(widget);
    expect(shownText(widget)).to.include('Bạn trả lời đúng 1 / 1 câu');
  });

  it('opens hints, shows pictures with their alternative text, tells what an option means', async () => {
    const picture = { src: '/anh.png', alt: 'Cổng dịch vụ công' };
    const options = [
      { text: 'a', feedback: 'Gần đúng.' },
      { text: 'b', correct: true },
    ];
    const widget = await start({ prompt: 'Gì?', hint: 'Nhìn kỹ', options });
    expect(all(widget, 'details')[0]?.textContent).to.include('Nhìn kỹ');
    all(widget, 'input')[0]?.click();
    await answer(widget);
    expect(shownText(widget)).to.include('Gần đúng.');
    widget.data = [{ kind: 'information', prompt: 'Xem', picture }];
    await waitUntil(() => all<HTMLImageElement>(widget, 'img')[0]?.alt === 'Cổng dịch vụ công');
  });
});
