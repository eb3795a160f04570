/** A trader on her sampan takes an order by phone; her crates rise towards the pole that shows what she sells. */
import { html } from 'lit';

export const economy = html`<svg viewBox="0 0 320 240" class="illustration" aria-hidden="true">
  <!-- morning over the river -->
  <path class="wash petal" d="M10 158C-4 92 70 26 172 26s142 70 136 132z" />
  <path class="line accent" d="M196 66q4-6 7 0 3-6 7 0m2-18q4-6 7 0 3-6 7 0m4-14q4-6 7 0 3-6 7 0" />
  <path class="wash accent" d="M14 158q20-40 42-40 22-26 46-6 26-12 44 20l8 26z" />
  <path class="leaf" stroke="none" d="M9 159q-2-10 6-11 70-8 143-2t146-2q8 5 6 15z" />
  <path class="wash good" d="M6 159h308q8 34-12 62-142 16-288 0-16-30-8-62z" />
  <!-- another boat, far off -->
  <g transform="translate(132 150)">
    <path class="accent" d="M-3 7q-1-8 3-9 5 1 4 9z" />
    <path class="straw" d="M-7-2Q0 1 8-2L1-8z" />
    <path class="earth" d="M-16 4q16 6 32-1-3 9-9 9H-8q-6 0-8-8z" />
  </g>
  <path class="line good" d="M16 172h10m32 50h26m210-18h16m-12-24h12M120 228h30" />

  <!-- a palm that gives sugar -->
  <g transform="translate(34 84)">
    <path class="earth" d="M-3 6q1 30-2 60H6Q2 40 3 6z" />
    <g class="leaf" transform="scale(1.1)">
      <path transform="rotate(112)" d="M0 0l-19-5 6-2-1-7 7 1 2-6 5 4 5-4 2 6 7-1-1 7 6 2z" />
      <path transform="rotate(-112)" d="M0 0l-19-5 6-2-1-7 7 1 2-6 5 4 5-4 2 6 7-1-1 7 6 2z" />
      <path transform="rotate(56)" d="M0 0l-19-5 6-2-1-7 7 1 2-6 5 4 5-4 2 6 7-1-1 7 6 2z" />
      <path transform="rotate(-56)" d="M0 0l-19-5 6-2-1-7 7 1 2-6 5 4 5-4 2 6 7-1-1 7 6 2z" />
      <path d="M0 0l-19-5 6-2-1-7 7 1 2-6 5 4 5-4 2 6 7-1-1 7 6 2z" />
    </g>
    <path class="good" d="M-7 3a4 4 0 0 1 14 0 4 4 0 0 1-7 5 4 4 0 0 1-7-5z" />
  </g>

  <!-- the pole that shows what there is to buy -->
  <path class="earth" d="M272 190l9-158h5l-4 158z" />
  <path class="line earth" d="M269 48v10m32-15v30" />
  <path class="earth" d="M262 46l46-7v4l-46 7z" />
  <path class="straw" d="M268 57q12 6 8 18-8 8-14-1-2-12 6-17z" />
  <path class="straw" d="M301 72q10 0 10 12t-10 13-10-13 10-12z" />
  <path class="good" d="M301 74l-9-8 6 1-1-8 4 6 4-6-1 8 6-1z" />
  <path class="mark" stroke-width="1" d="M294 78l14 14m-16-8l10 12m6-19l-14 15m16-9l-9 11" />

  <!-- mangoes, crates and parcels -->
  <g transform="translate(150 146)">
    <path class="straw" d="M2 0q0-11 10-10 2-9 11-7 9 0 9 17z" />
    <path class="mark" d="M12-10q7 0 8 10m3-17q-4 2-4 8" />
  </g>
  <g transform="translate(184 112)">
    <path class="straw" d="M2 0q0-11 10-10 2-9 11-7 9 0 9 17z" />
    <path class="mark" d="M12-10q7 0 8 10m3-17q-4 2-4 8" />
  </g>
  <g transform="translate(218 80)">
    <path class="straw" d="M2 0q0-11 10-10 2-9 11-7 9 0 9 17z" />
    <path class="mark" d="M12-10q7 0 8 10m3-17q-4 2-4 8" />
  </g>
  <path class="petal" d="M150 146h34v34h-34zM184 112h34v34h-34zM218 80h34v32h-34z" />
  <path d="M184 146h34v34h-34zM218 112h34v34h-34z" />
  <path class="straw" d="M218 146h34v34h-34z" />
  <path class="mark" d="M150 157h34m-34 11h34m0-45h34m-34 11h34m0-44h34m-34 11h34m-34 57h34m-34 11h34" />
  <path class="accent" d="M198 146h6v34h-6zM232 112h6v34h-6z" />

  <!-- the trader and her oar -->
  <path class="earth" d="M69 122l-48 92 2 6q6-2 8-8l42-88z" />
  <g transform="translate(90 102)">
    <path class="accent" d="M-13 18q-14 6-12 24l6 2 12-14z" />
    <path class="hair" d="M-11 4q-8 16-5 32l12 2V4z" />
    <path class="accent" d="M-12 18q-6 20-9 62h42q-1-40-6-60-4-5-12-5t-15 3z" />
    <path class="fair" d="M-5 8v9q5 4 10 0V8z" />
    <path class="fair" d="M-11-8h22v9q0 12-10 12T-11 2z" />
    <path class="mark" d="M-1 3v.1m7-.1v.1m-6 5q4 2 6-1M3 28v46" />
    <path class="paper" d="M-14 14q13 8 27 0l4 7q-6 5-14 6-9 1-17-6z" />
    <path class="line accent" stroke-width="1" d="M-9 17l-1 7m7-5l-1 8m7-7v7m6-9l2 6M-12 20q13 8 27 0" />
    <path class="straw" d="M-28-7q28 9 56 0L2-31q-2-2-4 0z" />
    <path class="mark" d="M-19-15q19 5 38 0M-10-23q10 3 20 0" />
    <path class="hair" d="M30 8l11 3-5 23-11-3z" />
    <path class="accent" d="M8 38l7 15q5 6 11 1l10-17-8-7-6 8-5-16q-2-5-6-6" />
    <circle class="fair" cx="31" cy="33" r="5" />
    <circle class="fair" cx="-21" cy="44" r="5" />
  </g>
  <!-- the order -->
  <path d="M134 38h40q8 0 8 8v24q0 8-8 8h-22l-16 18 4-18h-6q-8 0-8-8V46q0-8 8-8z" />
  <path class="straw" d="M142 48q14-4 16 6t-12 12-14-8q2-8 10-10z" />
  <path class="line good" d="M162 60l4 4 8-8" />

  <!-- the sampan, with its eye -->
  <path class="earth" d="M20 160q34 18 76 18h114q46 0 92-22-8 32-40 48-14 8-50 8H104q-60 0-84-52z" />
  <path class="accent" d="M264 172q20-6 40-16-5 22-20 38-14-8-20-22z" />
  <circle cx="284" cy="177" r="6" />
  <circle class="hair" cx="286" cy="176" r="2" />
  <path class="mark" d="M28 173q36 15 72 15h112q24 0 52-6" />
  <!-- water lilies -->
  <g transform="translate(274 217)">
    <path class="leaf" d="M-34 2q10-7 26 0-12 8-26 0zM8 6q12-8 28 0-14 8-28 0z" />
    <path class="petal" d="M0 8q-14-2-17-11 9-1 14 5-2-8 3-14 5 6 3 14 5-6 14-5-3 9-17 11z" />
  </g>
</svg>`;
