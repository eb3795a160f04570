/** In a stilt house a grandmother and pupils learn and see a nurse on screens, joined to the school and the health station. */
import { html } from 'lit';

export const society = html`<svg viewBox="0 0 320 240" class="illustration" aria-hidden="true">
  <!-- morning over the hill and the field -->
  <path class="wash petal" d="M14 188C-8 104 70 24 172 24s152 84 132 164z" />
  <path class="wash accent" d="M196 190q10-60 44-66 26-10 44 16 24 8 28 50z" />
  <path class="leaf" stroke="none" d="M8 186q76-8 152-2t152 0q6 22-8 34-144 10-290 0-12-12-6-32z" />
  <path class="line good" d="M60 200h18m20 10h24m16-12h22m14 14h20m56-10h20m-34 10h8" />

  <!-- what joins them -->
  <path class="line accent" stroke-dasharray="1 6" d="M194 20q54 4 64 52M194 20q96 0 108 120" />

  <!-- the school -->
  <g transform="translate(258 124)">
    <path d="M-26-14h52v40h-52z" />
    <path class="accent" d="M-32-14l10-18h44l10 18z" />
    <path class="straw" d="M-6 6H6v20H-6zM-20-4h8v10h-8zM12-4h8v10h-8z" />
    <path class="hair" d="M-7-32v-10L0-48l7 6v10z" />
    <circle class="straw" cy="-38" r="3" />
  </g>
  <!-- the health station -->
  <g transform="translate(288 172)">
    <path d="M-22-14h44v34h-44z" />
    <path class="good" d="M-28-14l8-14h40l8 14z" />
    <path class="straw" d="M2 2h12v18H2z" />
    <path class="accent" d="M-10 4q-7-5-5-9 3-3 5 1 2-4 5-1 2 4-5 9z" />
  </g>

  <!-- the house -->
  <path class="earth" d="M34 80h8v134h-8zM196 80h8v134h-8zM114 172h8v42h-8z" />
  <path d="M38 78h162v94H38z" />
  <path class="straw" d="M14 84q28-16 40-46h130q12 30 40 46l-6 6H20z" />
  <path
    class="mark"
    d="M58 48l-8 14m20-10l-12 20m26-26l-6 16m18-8l-6 20m20-28v20m14-12v26m14-34l4 18m8-4l8 20m-2-34l10 18m2-2l8 12"
  />
  <path class="earth" d="M48 38q4-7 8-7h126q4 0 8 7z" />
  <path class="hair" d="M168 31V19h4v12z" />
  <circle class="accent" cx="170" cy="18" r="3" />
  <path class="line accent" d="M164 13q-4 5 0 10m-6-14q-7 9 0 18M176 13q4 5 0 10m6-14q7 9 0 18" />

  <!-- the nurse, on a screen -->
  <path class="hair" d="M128 98h66v50h-66z" />
  <path class="petal" d="M132 102h58v42h-58z" />
  <g transform="translate(160 122)">
    <path class="hair" d="M-11 6q-4-20 11-20T11 6z" />
    <path d="M-18 22q0-10 12-11H6q12 1 12 11z" />
    <path class="skin" d="M-9-2q9-1 12-6 2 5 6 6 0 12-9 12T-9-2z" />
    <path d="M-11-8q2-9 11-9t11 9q-11-4-22 0z" />
    <path class="mark" d="M-4 1v.1M4 1v.1m-6 4q2 2 4 0" />
    <path class="line accent" d="M-6 12q0 8 6 8t6-8" />
    <path class="accent" d="M20-4q-7-5-5-9 3-3 5 1 2-4 5-1 2 4-5 9z" />
  </g>

  <!-- the grandmother -->
  <g transform="translate(72 116)">
    <path class="good" d="M-24 56q-6-16 24-16t24 16z" />
    <path class="accent" d="M-12 16q-12 4-12 36h46q2-32-10-36-4-2-12-2t-12 2z" />
    <circle class="paper" cx="-9" cy="-13" r="6" />
    <path class="paper" d="M-11 2q-4-16 11-16T11 2z" />
    <path class="fair" d="M-5 8v9q5 4 10 0V8z" />
    <path class="fair" d="M-10-2q8-2 12-6 4 4 8 6 1 14-10 14T-10-2z" />
    <path class="mark" d="M-3 7q3 3 6 0M0 1h2m-6 0v.1m10-.1v.1" />
    <circle class="mark" cx="-4" cy="1" r="4" />
    <circle class="mark" cx="6" cy="1" r="4" />
    <path class="paper" d="M-13 15q13 8 26 0l4 7q-8 6-17 6l-2 22h-11l2-22q-4-2-6-6z" />
    <path
      class="line accent"
      stroke-width="1"
      d="M-9 17l-1 8m7-6l-1 8m7-7v7m6-9l2 6M-9 34h9m-10 6h9m-6-12l-2 20M-12 20q13 8 27 0"
    />
    <path class="hair" d="M-4 26h34v24H-4z" transform="rotate(-10 10 38)" />
    <circle class="fair" cx="-6" cy="44" r="5" />
    <circle class="fair" cx="30" cy="40" r="5" />
  </g>

  <!-- the granddaughter -->
  <g transform="translate(124 130)">
    <path class="hair" d="M-22 42q4-14 22-12t22 12z" />
    <path class="hair" d="M-10 4q-10 10-6 22l18-2V0z" />
    <path d="M-10 15q-10 4-10 24h38q0-22-8-25-10-2-20 1z" />
    <path class="skin" d="M-4 8v8q4 3 8 0V8z" />
    <path d="M-8 17q-7 2-9 9l-6-4-4 8 9 7q5 2 8-2l6-7" />
    <circle class="skin" cx="-27" cy="25" r="4" />
    <path class="hair" d="M-11 4q-4-18 11-18T11 4z" />
    <path class="skin" d="M-10-1q10 0 18-4l2 6q-2 11-10 11T-10-1z" />
    <path class="mark" d="M-6 2v.1m7-.1v.1m-6 5q3 2 5 0" />
  </g>

  <!-- below the house -->
  <path class="earth" d="M14 172h208v8H14z" />
  <path class="earth" d="M44 180h6l-12 34h-6zM70 180h6l-12 34h-6z" />
  <path class="mark" d="M46 190h20m-24 10h20" />
  <path class="deep" d="M152 190h24q-4 4 4 10 6 8-4 15h-24q-10-7-4-15 8-6 4-10z" />
  <path class="mark" d="M148 201h32" />
  <g transform="translate(92 200)">
    <path class="straw" d="M-11-6l-6 2 6 2zM-2 9v6m5-6v6" />
    <path d="M-11-6q0-5 5-5t5 6q-1 4 4 4 8 0 11-5 3 16-11 16-12 0-10-12-4 0-4-4z" />
    <path class="mark" d="M-7-6v.1M2 3q3 3 6 0" />
  </g>
  <!-- a pupil on the way home -->
  <g transform="translate(236 158) scale(-1 1)">
    <path class="accent" d="M-15 16h16v24h-16z" />
    <path class="hair" d="M-9 36l-1 16h9l2-10 4 10h8l-2-16z" />
    <path class="fair" d="M-9 51h6v5h-6zM6 51h6v5H6z" />
    <path class="hair" d="M-10 52h10v5h-12zM5 52h8q4 2 4 5H5z" />
    <path d="M-8 14q-5 4-4 25h24q0-20-5-25-4-2-8-2t-7 2z" />
    <path d="M5 17l9 2 3-16h8l-3 22q-2 6-8 4l-9-3z" />
    <circle class="fair" cx="21" cy="0" r="4" />
    <path class="fair" d="M-10-4q0-9 10-9t10 9q1 14-9 15t-11-15z" />
    <path class="hair" d="M-11 2q-5-18 10-18Q13-17 11-2 4-8-6-7q-1 6-5 9z" />
    <path class="mark" d="M-1 2v.1m7-.1v.1m-6 4q3 2 6-1" />
  </g>
  <path class="line hair" d="M12 215h296" />
</svg>`;
