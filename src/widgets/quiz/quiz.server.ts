/** A quiz whose answers are graded elsewhere: the file holds none, the receiver sends the score back. */
import { html, nothing, type TemplateResult } from 'lit';
import type { GradedView } from './quiz.play.js';
import type { Result } from './quiz.score.model.js';
import type { SenQuiz } from './quiz.js';
import type { Refusal } from './quiz.submit.js';

/** How it stands with the score of the attempt that a quiz shows. */
interface Request {
  attempt: string;
  state: 'sending' | Refusal;
}

const requests = new WeakMap<SenQuiz, Request>();

/** Sends an attempt that is over, and takes its score; `take` gets it. With `again`, a reader who refused is asked once more. */
export async function seek(view: GradedView, take: (score: Result) => void, again = false): Promise<void> {
  const { quiz, progress } = view;
  const { attempt } = progress;
  const note = (state: Request['state']) => {
    requests.set(quiz, { attempt, state });
    quiz.requestUpdate();
  };
  const { submitTo } = quiz;
  if (!submitTo) return;
  note('sending');
  const { requestScore } = await import('./quiz.submit.js');
  const answer = await requestScore(view, submitTo, again);
  if (requests.get(quiz)?.attempt !== attempt) return; // another attempt is shown by now
  if (typeof answer !== 'string') take(answer);
  else note(answer);
  view.focus();
}

/** What shows instead of a score that hasn't come yet. */
export function drawUnscored(view: GradedView, retry: () => void): TemplateResult {
  const { quiz, progress, msg } = view;
  const request = requests.get(quiz);
  const state = request?.attempt === progress.attempt ? request.state : 'declined';
  const words = {
    sending: msg('Đang gửi câu trả lời để chấm điểm…'),
    declined: msg('Câu trả lời chưa được gửi đi nên chưa có điểm.'),
    failed: msg('Chưa gửi được câu trả lời. Hãy thử lại khi có mạng.'),
    refused: msg('Nơi chấm điểm không nhận câu trả lời này.'),
  };
  return html`<section class="card result" part="card result">
    <p tabindex="-1">${words[state]}</p>
    ${
      state === 'sending'
        ? nothing
        : html`<p class="actions">
            <button class="button primary" type="button" @click=${retry}>${msg('Gửi để chấm điểm')}</button>
          </p>`
    }
  </section>`;
}
