/** What is shown otherwise where no script runs: everything at once, and nothing that only a script could answer. */
export const withoutScript = `
.panel[hidden] { display: block; }
.slide { grid-area: auto !important; visibility: visible !important; }
.stage { gap: 1.5em; }
.controls, .search, .filters, .actions, .letters, .choose, .speak, [part~="controls"] { display: none !important; }
`;
