/** A resident and a clerk pass a document over a counter that grows out of a phone: the office is in the phone. */
import { html } from 'lit';

export const government = html`<svg viewBox="0 0 320 240" class="illustration" aria-hidden="true">
  <!-- morning over the hills and the field -->
  <path class="wash petal" d="M14 190C-8 104 70 24 172 24s152 84 132 166z" />
  <circle class="wash accent" cx="128" cy="58" r="18" />
  <path class="wash accent" d="M14 190q20-48 46-48 22-30 48-8 26-14 44 22l8 34z" />
  <path class="leaf" stroke="none" d="M8 188q76-12 152-3t152 2q4 20-8 28H16q-12-10-8-27z" />
  <path class="line good" d="M22 197h18m12 0h6m2 9h16m62-8h12m-4 8h8" />

  <!-- a palm that gives sugar -->
  <g transform="translate(38 104)">
    <path class="earth" d="M-3 6q1 50-4 104H7Q2 54 3 6z" />
    <g class="leaf" transform="scale(1.2)">
      <path transform="rotate(112)" d="M0 0l-19-5 6-2-1-7 7 1 2-6 5 4 5-4 2 6 7-1-1 7 6 2z" />
      <path transform="rotate(-112)" d="M0 0l-19-5 6-2-1-7 7 1 2-6 5 4 5-4 2 6 7-1-1 7 6 2z" />
      <path transform="rotate(56)" d="M0 0l-19-5 6-2-1-7 7 1 2-6 5 4 5-4 2 6 7-1-1 7 6 2z" />
      <path transform="rotate(-56)" d="M0 0l-19-5 6-2-1-7 7 1 2-6 5 4 5-4 2 6 7-1-1 7 6 2z" />
      <path d="M0 0l-19-5 6-2-1-7 7 1 2-6 5 4 5-4 2 6 7-1-1 7 6 2z" />
    </g>
    <path class="good" d="M-7 3a4 4 0 0 1 14 0 4 4 0 0 1-7 5 4 4 0 0 1-7-5z" />
  </g>

  <!-- the office -->
  <path d="M154 88h146v117H154z" />
  <path class="straw" d="M148 205h158v10H148z" />
  <path class="leaf" d="M284 190q-12-4-10-16 8 2 11 10 0-14 5-20 7 8 3 20 4-6 9-6 0 10-10 14z" />
  <path class="earth" d="M277 188h20l-3 17h-14z" />
  <path class="straw" d="M275 116h16v30h-16zM163 116h16v30h-16z" />
  <path class="mark" d="M283 116v30m-8-15h16M171 116v30m-8-15h16" />
  <path class="accent" d="M140 84l32-38h110l32 38-4 10H144z" />
  <path class="mark" d="M144 84h166M188 46l-16 38m30-38l-10 38m24-38l-4 38m50-38l16 38m-30-38l10 38m-24-38l4 38" />
  <path class="hair" d="M166 46q4-7 10-7h102q6 0 10 7z" />
  <path class="petal" d="M227 74q-14-2-17-11 9-1 14 5-2-8 3-14 5 6 3 14 5-6 14-5-3 9-17 11z" />
  <!-- the phone -->
  <path class="hair" d="M194 80h66q10 0 10 10v106q0 10-10 10h-66q-10 0-10-10V90q0-10 10-10z" />
  <path class="petal" d="M190 93h74v97h-74z" />
  <path class="line paper" d="M220 87h14m-10 111h6" />

  <!-- the clerk -->
  <g transform="translate(230 125)">
    <circle class="hair" cx="2" cy="-16" r="7" />
    <path class="hair" d="M-13 10q-5-25 13-25t13 25z" />
    <path class="skin" d="M-5 8v10h10V8z" />
    <path class="paper" d="M-5 15q-16 1-19 14l-4 20h56l-3-20q-2-13-20-14l-5 7z" />
    <path class="skin" d="M-11-2q11-1 15-7 2 6 7 8 1 14-11 14t-11-15z" />
    <path class="mark" d="M-6 2v.1m8-.1v.1m-7 5q3 3 6 0M15 35l2 14" />
    <path class="line accent" d="M-6 17l5 14 7-14" />
    <path class="accent" d="M-5 31h8v9h-8z" />
  </g>
  <path class="paper" d="M212 148q-10 7-18 12l-22-1v9l25 2q14-5 20-12z" />
  <!-- the counter -->
  <path class="earth" d="M132 172h138v9H132z" />
  <path class="straw" d="M190 181h74v10h-74z" />

  <!-- the document -->
  <g transform="translate(149 150) rotate(-8)">
    <path class="paper" d="M-13-18H9l6 6v32h-28z" />
    <path class="mark" d="M9-18v6h6M-7-7h8M-7 0H7" />
    <path class="line good" d="M-6 10l4 4 8-8" />
  </g>
  <circle class="skin" cx="170" cy="162" r="5" />

  <!-- the resident -->
  <g transform="translate(92 104)">
    <path class="hair" d="M-17 62l2 42h13l3-30 5 30h13l1-42z" />
    <path class="earth" d="M-16 104h15v7h-19q0-5 4-7zM6 104h13q5 2 6 7H6z" />
    <path class="good" d="M-12 16q-8 4-8 52h42q0-40-6-50-5-4-14-4t-14 2z" />
    <path class="hair" d="M-27 52h8v17h-8z" />
    <path class="good" d="M-12 16q-14 12-13 40h9q0-12 8-24z" />
    <circle class="deep" cx="-20" cy="60" r="5" />
    <path class="good" d="M8 36l5 13q3 6 9 6l19-1V44l-15-3-9-19q-3-5-8-4" />
    <circle class="deep" cx="45" cy="49" r="5" />
    <path class="deep" d="M-5 8v9q5 4 10 0V8z" />
    <path class="deep" d="M-11-8h22v9q0 12-10 12T-11 2z" />
    <path class="mark" d="M-1 3v.1m7-.1v.1m-6 5q4 2 6-1" />
    <path class="paper" d="M-14 14q13 8 27 0l4 7q-6 5-14 6l3 24h-11l-1-24q-6-1-11-6z" />
    <path
      class="line accent"
      stroke-width="1"
      d="M-9 17l-1 7m7-5l-1 8m7-7v7m6-9l2 6M-5 32H4m-9 6H5m-10 6H5M-2 28l1 22m3-22l1 22M-12 20q13 8 27 0"
    />
    <path class="straw" d="M-28-7q28 9 56 0L2-31q-2-2-4 0z" />
    <path class="mark" d="M-19-15q19 5 38 0M-10-23q10 3 20 0" />
  </g>
  <path class="line hair" d="M12 215h296" />
</svg>`;
