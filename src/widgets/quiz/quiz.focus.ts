/** Where the focus goes in a quiz: a reader who listens or uses the keyboard is put at what is new. */
import type { QuizView } from './quiz.play.js';

/** The question, or the score. */
export const PROMPT = '[tabindex="-1"]';

/** Moves the focus once the quiz is drawn; with `index`, in the card of that question. */
export function focus({ quiz, progress }: QuizView, selector: string, index?: number): void {
  void quiz.updateComplete.then(() => {
    const cards = quiz.renderRoot.querySelectorAll('.card');
    const place = quiz.display === 'all' && index !== undefined ? progress.order.indexOf(index) : 0;
    const found = cards[place]?.querySelector<HTMLElement>(selector);
    found?.getBoundingClientRect(); // Firefox focuses no legend that was never laid out
    found?.focus();
  });
}
