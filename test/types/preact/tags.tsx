import 'sen-campaign/preact';
import { createRef } from 'preact';
import type { SenQuiz } from 'sen-campaign';

const quiz = createRef<SenQuiz>();

export const right = (
  <>
    <sen-countdown
      date="10-10"
      display="ring"
      addToCalendar={quiz.current === null}
      class="wide"
      onsen-started={({ currentTarget }) => currentTarget.precision satisfies string | undefined}
    >
      <strong slot="upcoming">Còn</strong>
    </sen-countdown>
    <sen-countdown add-to-calendar sync />
    <sen-quiz
      ref={quiz}
      tries={2}
      save={false}
      data={{ questions: [] }}
      onsen-completed={({ detail }) => detail.points.toFixed()}
    />
    <sen-pillars heading-level="3" view="tabs" lang="en" />
  </>
);

export const wrong = [
  // @ts-expect-error it isn't shown so
  <sen-countdown display="rin" />,
  // @ts-expect-error no such property
  <sen-countdown dates="10-10" />,
  // @ts-expect-error no such tag
  <sen-countdow />,
  // @ts-expect-error Preact would write `false`, and what is there is true
  <sen-quiz hide-answers={false} />,
  // @ts-expect-error a property takes a number
  <sen-quiz tries="2" />,
  // @ts-expect-error events are heard by their own names
  <sen-quiz onCompleted={() => undefined} />,
  // @ts-expect-error it has no such detail
  <sen-quiz onsen-completed={({ detail }) => detail.marks} />,
];
