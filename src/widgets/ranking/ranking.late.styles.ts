import { css } from 'lit';

/** The look of the table and the lines. */
export const lateStyles = css`
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .scroller,
  .chart {
    margin-block: 0.75em;
  }
  .scroller {
    overflow-x: auto;
  }
  .table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .table th,
  .table td {
    padding: 0.45em 0.6em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: break-word;
  }
  .table thead th {
    border-block-end: 2px solid var(--_accent);
  }
  .table tbody th {
    font-weight: 400;
  }
  .table .number {
    text-align: end;
    white-space: nowrap;
  }
  .table [aria-current] > * {
    background: var(--_tint);
    font-weight: 700;
  }
  .table [aria-current] > :first-child {
    box-shadow: inset 4px 0 var(--_accent);
  }
  .chart svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 48em;
    block-size: auto;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .chart text {
    fill: var(--_soft);
    font-size: 14px;
  }
  .chart .period {
    fill: var(--_ink);
    font-weight: 600;
  }
  .chart .grid {
    stroke: var(--_line);
  }
  .line path,
  .lead {
    fill: none;
    stroke: var(--_border);
  }
  .line path {
    stroke-width: 1.25;
    opacity: 0.45;
  }
  .line circle {
    fill: var(--_border);
    opacity: 0.55;
  }
  .line.named path,
  .line.named circle {
    opacity: 1;
  }
  .line.named path {
    stroke-width: 2;
  }
  .line.ours path {
    stroke: var(--_accent);
    stroke-width: 4;
    opacity: 1;
  }
  .line.ours circle {
    fill: var(--_accent);
    opacity: 1;
  }
  .lead {
    stroke-width: 1;
  }
  .chart .label {
    fill: var(--_ink);
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
  }
  .chart .label.ours {
    fill: var(--_accent);
    font-weight: 700;
  }
  @media (forced-colors: active) {
    .chart text,
    .chart .label,
    .line circle {
      fill: CanvasText;
    }
    .chart .label {
      stroke: Canvas;
    }
    .line path,
    .lead,
    .chart .grid {
      stroke: CanvasText;
    }
    .line.ours path {
      stroke: Highlight;
    }
    .line.ours circle,
    .chart .label.ours {
      fill: Highlight;
    }
  }
  @media print {
    .chart {
      break-inside: avoid;
      max-inline-size: 40em;
    }
    .scroller {
      overflow: visible;
    }
    .table tr {
      break-inside: avoid;
    }
  }
`;
