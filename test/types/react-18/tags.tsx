import 'sen-campaign/react-18';
import { useEffect, useRef } from 'react';
import type { SenQuiz } from 'sen-campaign';

export function Right() {
  const quiz = useRef<SenQuiz>(null);
  useEffect(() => {
    quiz.current?.addEventListener('sen-completed', ({ detail }) => detail.points.toFixed());
  });
  return (
    <>
      <sen-countdown date="10-10" display="ring" add-to-calendar class="wide">
        <strong slot="upcoming">Còn</strong>
      </sen-countdown>
      <sen-quiz ref={quiz} tries="2" pass-mark={80} save />
      <sen-pillars heading-level="3" view="tabs" lang="en" />
    </>
  );
}

export const wrong = [
  // @ts-expect-error it isn't shown so
  <sen-countdown display="rin" />,
  // @ts-expect-error no such attribute
  <sen-countdown dates="10-10" />,
  // @ts-expect-error React 18 would write `false`, and what is there is true
  <sen-quiz save={false} />,
  // @ts-expect-error React 18 sets no properties
  <sen-countdown addToCalendar />,
  // @ts-expect-error React 18 would write an attribute of that name
  <sen-countdown className="wide" />,
  // @ts-expect-error there are six levels
  <sen-pillars heading-level="7" />,
];
