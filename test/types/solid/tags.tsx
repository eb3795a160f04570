import 'sen-campaign/solid';
import type { SenQuiz } from 'sen-campaign';

let quiz: SenQuiz | undefined;

export const right = (
  <>
    <sen-countdown
      date="10-10"
      display="ring"
      add-to-calendar={quiz === undefined}
      class="wide"
      on:sen-started={({ currentTarget }) => currentTarget.precision satisfies string | undefined}
    >
      <strong slot="upcoming">Còn</strong>
    </sen-countdown>
    <sen-countdown add-to-calendar sync />
    <sen-quiz
      ref={quiz}
      tries={2}
      save={false}
      prop:hideAnswers={quiz === undefined}
      data={{ questions: [] }}
      on:sen-completed={({ detail }) => detail.points.toFixed()}
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
  // @ts-expect-error Solid would set `addtocalendar`
  <sen-countdown addToCalendar />,
  // @ts-expect-error it is true or false
  <sen-quiz hide-answers="no" />,
  // @ts-expect-error a property takes a number
  <sen-quiz tries="2" />,
  // @ts-expect-error events are heard by their own names
  <sen-quiz onCompleted={() => undefined} />,
  // @ts-expect-error it has no such detail
  <sen-quiz on:sen-completed={({ detail }) => detail.marks} />,
];
