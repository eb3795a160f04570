/** What a quiz shows once it is over or printed: the score and what it means, each question, what to read next. */
import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type TemplateResult } from 'lit';
import { aboutOf } from '../../content/about.js';
import { textOf } from '../../content/text.js';
import type { Msg } from '../../platform/locale.js';
import { instant } from '../../platform/instant.js';
import { dateFormat, numberFormat } from '../../platform/intl.js';
import { wholeMessages } from '../../platform/whole-messages.js';
import { share } from '../../platform/share.js';
import { lotus } from '../../theme/lotus.js';
import { explanation } from './quiz.material.js';
import { isTask, rightOptions, type Answerable, type Response } from './quiz.model.js';
import { asked, outcomeAt, percentage, readings, resultOf, type Outcome, type Result } from './quiz.score.model.js';
import type { GradedView } from './quiz.play.js';
import type { AboutQuiz } from './quiz.schema.js';

export { faultsOf } from './quiz.attributes.js';
export { drawUnscored, seek } from './quiz.server.js';

/** The result of an attempt. */
export function drawResult(view: GradedView): TemplateResult {
  const { quiz, questions, progress, rules, msg, tag, grade, retry } = view;
  const { passMark, attempts = Infinity } = quiz;
  const outcome = resultOf(questions, progress, grade, passMark);
  const { right, total, points, maximum, isPassed } = outcome;
  const percent = percentage(outcome);
  const format = numberFormat(tag, { maximumFractionDigits: 2 });
  const again = () => {
    retry();
    view.focus();
  };
  const isWhole = points === right && maximum === total;
  const next = progress.score ? [] : readings(questions, progress, grade);
  return html`<section class="card result" part="card result">
    ${lotus}
    <h3 tabindex="-1" class="score">
      ${
        total > 0
          ? msg(html`Bạn trả lời đúng ${format.format(right)} / ${format.format(total)} câu`)
          : msg('Bạn đã đọc hết.')
      }
    </h3>
    ${isWhole ? nothing : html`<p>${msg(html`Điểm: ${format.format(points)} / ${format.format(maximum)}`)}</p>`}
    ${
      isPassed === undefined
        ? nothing
        : html`<p class=${isPassed ? 'right' : 'wrong'}>
            <strong>${isPassed ? msg('Đạt') : msg('Chưa đạt')}</strong>
            ${passMark === undefined ? nothing : msg(html`(cần ${format.format(passMark)} %)`)}
          </p>`
    }
    <p>${outcomeAt(outcomesOf(view), percent)?.text ?? praise(percent, msg)}</p>
    ${
      next.length > 0
        ? html`<div class="next">
            <p><strong>${msg('Nên đọc tiếp')}</strong></p>
            <ul>
              ${next.map(({ name, href }) => html`<li>${href ? html`<a href=${href}>${name}</a>` : name}</li>`)}
            </ul>
          </div>`
        : nothing
    }
    <p class="actions">
      ${
        progress.number < attempts
          ? html`<button class="button primary" type="button" @click=${again}>${msg('Làm lại')}</button>`
          : nothing
      }
      ${total > 0 ? drawTakings(view, outcome) : nothing}
    </p>
    ${
      rules.feedback === 'none'
        ? nothing
        : html`<details>
            <summary>${msg('Xem lại từng câu')}</summary>
            ${review(view, true)}
          </details>`
    }
  </section>`;
}

/** What readers may take along: a certificate, where there is one and they haven't failed, and the score to share. */
function drawTakings(view: GradedView, { right, total, isPassed = true }: Result): TemplateResult {
  const { quiz, tag } = view;
  const msg = wholeMessages(view.msg);
  const { certificate: issuer } = quiz;
  const format = numberFormat(tag);
  const title = aboutQuiz(view).title ?? document.title;
  const award = async () => {
    const { openCertificate } = await import('./quiz.certificate.js');
    const result = msg(str`Trả lời đúng ${format.format(right)} / ${format.format(total)} câu`);
    const date = dateFormat(tag, { dateStyle: 'long' }).format(instant());
    await openCertificate(quiz, { title, result, date, issuer: issuer ?? '' }, msg, tag);
  };
  const pass = async () => {
    const text = msg(str`Tôi trả lời đúng ${format.format(right)} / ${format.format(total)} câu. Mời bạn làm thử!`);
    const url = location.href.replace(/#.*/, '');
    const outcome = await share({ title, text, url });
    if (outcome === 'shared' || outcome === 'given-up') return;
    const { openShared } = await import('./quiz.share.js');
    await openShared(quiz, `${text} ${url}`, outcome === 'copied', msg, tag);
  };
  return html`${
      issuer === undefined || !isPassed
        ? nothing
        : html`<button class="button" type="button" @click=${award}>${msg('Nhận giấy chứng nhận')}</button>`
    } <button class="button" type="button" @click=${pass}>${msg('Chia sẻ kết quả')}</button>`;
}

/** All questions on paper: with their right answers, unless those are never told. */
export const drawPaper = (view: GradedView): TemplateResult => review(view, false);

/** What stands in the file beside the questions. */
const aboutQuiz = ({ questions }: GradedView): AboutQuiz => aboutOf(questions) ?? {};

/** Those of the file, else those in the author's HTML. */
function outcomesOf(view: GradedView): readonly Outcome[] {
  return (
    aboutQuiz(view).outcomes ??
    [...view.quiz.querySelectorAll('dl > dt')].map((term) => ({
      from: Number(term.querySelector('data')?.value ?? NaN),
      text: textOf(term.nextElementSibling),
    }))
  );
}

function praise(percent: number, msg: Msg): string {
  if (percent === 100) return msg('Tuyệt vời, bạn đã nắm vững!');
  if (percent >= 60) return msg('Khá lắm! Hãy xem lại những câu chưa đúng.');
  return msg('Cảm ơn bạn đã thử. Hãy đọc phần giải thích rồi làm lại nhé.');
}

/** The questions of the attempt with what is right, and with what the reader answered or what was to choose from. */
function review(view: GradedView, isAnswered: boolean): TemplateResult {
  const { questions, progress, msg } = view;
  return html`<ol class="review">
    ${asked(questions, progress).map(
      ([index, question]) =>
        html`<li>
          <p class="prompt">${question.prompt}</p>
          ${question.kind === 'information' ? nothing : answers(view, question, isAnswered ? (progress.answers[index]?.response ?? []) : undefined)}
          ${isSecret(view) && question.kind !== 'information' ? nothing : explanation(question, msg)}
        </li>`,
    )}
  </ol>`;
}

/** Whether right answers are never told. */
const isSecret = ({ quiz }: GradedView): boolean => quiz.hideAnswers || quiz.graded !== undefined;

function answers(view: GradedView, question: Answerable, response: Response | undefined): TemplateResult {
  const { msg } = view;
  return html`${response ? given(view, question, response) : offered(view, question)}
  ${isSecret(view) ? nothing : html`<p>${msg('Đáp án')}: <strong>${inWords(view, question)}</strong></p>`}`;
}

function given(view: GradedView, question: Answerable, response: Response): TemplateResult {
  const { msg, grade } = view;
  const isRight = grade(question, response) === 1;
  return html`<p class=${isRight ? 'right' : 'wrong'}>
    ${msg('Bạn trả lời')}: ${inWords(view, question, response) || '–'} (${isRight ? msg('đúng') : msg('chưa đúng')})
  </p>`;
}

/** What there is to choose from, as a reader of paper needs it. */
function offered({ optionsOf, tasks, tag }: GradedView, question: Answerable): TemplateResult | typeof nothing {
  const texts = isTask(question) ? tasks?.offered(question) : optionsOf(question).map(({ text }) => text);
  return texts?.length
    ? html`<ul lang=${tag}>
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>`
    : nothing;
}

/** What the reader answered, or without a response what is right. */
function inWords({ optionsOf, tasks, tag }: GradedView, question: Answerable, response?: Response): string {
  if (isTask(question)) return tasks?.inWords(question, tag, response) ?? '';
  const options = optionsOf(question);
  return (response ?? rightOptions(options)).map((place) => options[Number(place)]?.text).join('; ');
}
