import 'sen-campaign/react';
import { useRef } from 'react';
import type { SenQuiz } from 'sen-campaign';

export function Right() {
  const quiz = useRef<SenQuiz>(null);
  return (
    <>
      <sen-countdown
        date="10-10"
        display="ring"
        addToCalendar={quiz.current === null}
        className="wide"
        onsen-started={({ currentTarget }) => currentTarget.precision satisfies string | undefined}
      >
        <strong slot="upcoming">Còn</strong>
      </sen-countdown>
      <sen-countdown add-to-calendar sync />
      <sen-quiz
        ref={quiz}
        tries={2}
        save={false}
        consent="Chỉ để đếm."
        data={{ questions: [] }}
        onsen-completed={({ detail }) => detail.points.toFixed()}
        onsen-error={({ detail }) => detail.problems.map(({ message }) => message.trim())}
      />
      <sen-pillars heading-level="3" view="tabs" lang="en" />
      <sen-term entry="DTI">DTI</sen-term>
    </>
  );
}

export const wrong = [
  // @ts-expect-error it isn't shown so
  <sen-countdown display="rin" />,
  // @ts-expect-error no such property
  <sen-countdown dates="10-10" />,
  // @ts-expect-error no such tag
  <sen-countdow />,
  // @ts-expect-error what is true is written, what is false is left out
  <sen-countdown add-to-calendar="no" />,
  // @ts-expect-error a property takes a number
  <sen-quiz tries="2" />,
  // @ts-expect-error there are six levels
  <sen-pillars heading-level="7" />,
  // @ts-expect-error events are heard by their own names
  <sen-quiz onCompleted={() => undefined} />,
  // @ts-expect-error it has no such detail
  <sen-quiz onsen-completed={({ detail }) => detail.marks} />,
  // @ts-expect-error it says nothing
  <sen-countdown onsen-ended={({ detail }) => detail.id} />,
];
