/** Neighbours of all ages and communities in the heart of a lotus. */
import { html } from 'lit';

export const people = html`<svg viewBox="0 5 320 240" class="illustration" aria-hidden="true">
  <!-- the lotus behind -->
  <path class="wash petal" transform="rotate(56 160 214)" d="M160 214q-66-96 0-190 66 94 0 190z" />
  <path class="wash petal" transform="rotate(-56 160 214)" d="M160 214q-66-96 0-190 66 94 0 190z" />
  <path class="wash petal" transform="rotate(28 160 214)" d="M160 214q-66-96 0-190 66 94 0 190z" />
  <path class="wash petal" transform="rotate(-28 160 214)" d="M160 214q-66-96 0-190 66 94 0 190z" />
  <path class="wash petal" d="M160 214q-66-96 0-190 66 94 0 190z" />

  <!-- the three pillars -->
  <path class="line accent" stroke-dasharray="1 6" d="M70 50q90-46 180 0" />
  <g transform="translate(70 50)">
    <circle class="accent" r="13" />
    <path class="line on-accent" d="M-4-6H2l3 3v9h-9zM-1-1h3m-3 3h3" />
  </g>
  <g transform="translate(160 28)">
    <circle class="earth" r="13" />
    <path class="line on-accent" d="M-6-5H6V6H-6zM-6-1H6M0-5v4" />
  </g>
  <g transform="translate(250 50)">
    <circle class="good" r="13" />
    <path class="line on-accent" d="M0 6q-10-6-7-11 4-4 7 2 3-6 7-2Q10 0 0 6z" />
  </g>
  <!-- an elder with his cane -->
  <g transform="translate(266 108)">
    <path class="earth" d="M-18 62l-2 38h38l-2-38z" />
    <path class="mark" stroke-width="1" d="M-19 74h35m-36 12h36M-8 62v38m8-38v38m8-38v38" />
    <path d="M-12 16q-8 4-8 50h38q0-46-6-50-5-2-12-2t-12 2z" />
    <path class="earth" d="M25 58h4v42h-4z" />
    <path d="M9 36l13 23 8-5-10-30q-2-6-6-7" />
    <circle class="skin" cx="27" cy="58" r="5" />
    <path class="skin" d="M-11-6h22v8q0 11-11 11T-11 2z" />
    <path d="M-11 1q-1 19 11 19T11 1q-1 8-11 8T-11 1z" />
    <path class="mark" d="M-4-1v.1M4-1v.1m-6 4q2 2 4 0M0 20v16" />
    <path d="M-12-5q-1-13 12-13T12-5q-12-4-24 0z" />
  </g>
  <!-- a farmer -->
  <g transform="translate(50 110)">
    <path class="hair" d="M-16 62l2 36h30l2-36z" />
    <path class="good" d="M-12 16q-6 6-6 52h38q2-48-8-52-5-2-12-2t-12 2z" />
    <path class="good" d="M-9 17q-8 0-12 8l-5-14-8 4 4 22q4 6 11 2l8-6" />
    <circle class="deep" cx="-31" cy="9" r="5" />
    <path class="deep" d="M-5 8v9q5 4 10 0V8z" />
    <path class="deep" d="M-11-8h22v9q0 12-11 12T-11 2z" />
    <path class="mark" d="M-4 3v.1m8-.1v.1m-7 4q3 3 6 0M0 24v44" />
    <path class="straw" d="M-28-7q28 9 56 0L2-31q-2-2-4 0z" />
    <path class="mark" d="M-19-15q19 5 38 0M-10-23q10 3 20 0" />
  </g>
  <!-- a young man -->
  <g transform="translate(174 88)">
    <path class="hair" d="M-16 68l2 50h30l2-50z" />
    <path class="straw" d="M-13 16q-6 6-7 58h42q0-52-6-58-5-2-14-2t-15 2z" />
    <path class="fair" d="M-5 8v9q5 4 10 0V8z" />
    <path class="fair" d="M-11-6h22v8q0 11-11 11T-11 2z" />
    <path class="hair" d="M-12 1q-5-19 11-19Q14-19 12 1q-2-7-5-8-8 3-15 0-3 1-4 8z" />
    <path class="mark" d="M-4 2v.1m8-.1v.1m-7 4q3 3 6 0" />
    <path class="hair" d="M-10 27l10-2 4 18-10 2z" />
    <path class="straw" d="M12 28v15L0 39l-3 9 16 7q7 2 9-5 1-26-6-33" />
    <circle class="fair" cx="-3" cy="43" r="5" />
  </g>
  <!-- a Cham neighbour -->
  <g transform="translate(91 100)">
    <path class="accent" d="M-14 17q-6 30-8 98h42q-2-68-8-98-4-3-14-3t-12 3z" />
    <path class="mark" d="M-13 36q0 18 10 22M12 36q0 18-10 22" />
    <circle class="skin" cx="-1" cy="59" r="5" />
    <path class="petal" d="M-13 2q-2-19 13-19T13 2q4 14 7 30-22 10-40 0 3-16 7-30z" />
    <path class="skin" d="M-9-3q9-6 18 0 2 15-9 15T-9-3z" />
    <path class="mark" d="M-4 2v.1m8-.1v.1m-7 4q3 3 6 0M-10 10q6 14 20 14" />
  </g>
  <!-- a mother -->
  <g transform="translate(220 101)">
    <path class="hair" d="M-13 20q-6-38 13-38t13 38z" />
    <path class="good" d="M-13 17q-6 30-7 98h40q0-68-6-98-4-3-13-3t-14 3z" />
    <path class="fair" d="M-5 8v9q5 4 10 0V8z" />
    <path class="fair" d="M-11-2q11-1 15-7 2 6 7 8 1 14-11 14T-11-2z" />
    <path class="mark" d="M-4 2v.1m8-.1v.1m-7 4q3 3 6 0" />
    <path d="M-13 32q10-6 18 6t12 14-18 6-16-12 4-14z" />
    <circle class="fair" cx="-8" cy="34" r="7" />
    <path class="mark" d="M-10 34v.1m5-.1v.1m-4 3q2 1 3 0" />
    <path class="good" d="M11 34l-2 13-15-2-1 9 14 4q9 2 12-4 3-26-5-36" />
    <circle class="fair" cx="-8" cy="50" r="5" />
  </g>
  <!-- a Khmer grandmother with her krama -->
  <g transform="translate(133 108)">
    <path class="straw" d="M-16 60l-3 46h38l-3-46z" />
    <path d="M-13 16q-6 6-7 48h40q0-42-6-48-5-2-14-2t-13 2z" />
    <path class="deep" d="M-5 8v9q5 4 10 0V8z" />
    <path d="M-12 4q-4-20 12-20T12 4z" />
    <path class="deep" d="M-10-3q8-2 10-6 4 4 10 6 1 16-10 16T-10-3z" />
    <path class="mark" d="M-5 2h2m6 0h2m-7 5q2 2 5 0" />
    <path class="paper" d="M-13 15q13 8 26 0l4 7q-6 5-14 6l3 26H-5l-1-26q-6-1-11-6z" />
    <path
      class="line accent"
      stroke-width="1"
      d="M-9 17l-1 7m7-5l-1 8m7-7v7m6-9l2 6M-5 34H4m-9 6H5m-9 6H5M-2 28l1 24m3-24l1 24M-12 20q13 8 27 0"
    />
  </g>

  <!-- a man in a wheelchair -->
  <g transform="translate(110 134)">
    <path class="earth" d="M-8 15q-10 4-9 32h26l-2-22q-2-10-8-11z" />
    <path class="leaf" d="M-14 42h30q8 0 9 8l3 24H17l-3-19h-28z" />
    <path class="skin" d="M-5 8v8q4 4 8 0V8z" />
    <path class="skin" d="M-10-7h20v9q0 11-9 11T-10 2z" />
    <path class="hair" d="M-12 2q-4-20 10-19 14-1 12 14-4-5-13-5-5 2-6 10z" />
    <path class="mark" d="M-1 2v.1m7-.1v.1m-6 5q3 2 6-1" />
    <path class="earth" d="M-8 18q6-4 10 3l4 13 10 2v9l-14-1q-4-1-5-4z" />
    <circle class="skin" cx="18" cy="40" r="5" />
    <circle cx="-5" cy="54" r="19" />
    <circle class="mark" cx="-5" cy="54" r="14" />
    <path class="mark" stroke-width="1" d="M-19 54h28M-5 40v28M-15 44L5 64M5 44l-20 20" />
    <path class="mark" d="M-18 22l2 22M-26 20h8" />
  </g>
  <!-- a pupil -->
  <g transform="translate(199 148)">
    <path class="accent" d="M-15 17q12-6 30 0v24h-30z" />
    <path class="hair" d="M-14 38h28l4 32h-36z" />
    <path d="M-10 15q-9 4-10 23l5 2v2h30v-2l5-2q-1-19-10-23-4-2-10-2t-10 2z" />
    <path class="fair" d="M-4 8v8q4 3 8 0V8z" />
    <circle class="hair" cx="-13" cy="0" r="5" />
    <circle class="hair" cx="13" cy="0" r="5" />
    <path class="fair" d="M-11-3q0-10 11-10t11 10q1 15-11 15T-11-3z" />
    <path class="hair" d="M-12 0q-3-16 12-16T12 0Q4-2 0-8q-4 6-12 8z" />
    <path class="mark" d="M-4 3v.1m8-.1v.1m-7 4q3 3 6 0" />
    <path class="line accent" d="M-8 16v24m16-24v24" />
  </g>

  <!-- the lotus in front -->
  <g class="petal">
    <path d="M160 233q-70 12-134-24 82-16 134 24z" />
    <path d="M160 233q70 12 134-24-82-16-134 24z" />
    <path d="M160 233q-54 4-86-32 54-4 86 32z" />
    <path d="M160 233q54 4 86-32-54-4-86 32z" />
    <path d="M160 233q-32-4-40-38 32 8 40 38z" />
    <path d="M160 233q32-4 40-38-32 8-40 38z" />
    <path d="M160 233q-24-16 0-44 24 28 0 44z" />
  </g>
</svg>`;
