/**
 * What shows otherwise where no script runs: everything at once, and nothing that only a script could answer. Pillars stand one
 * below the other, without the house of tabs and the room of their pictures, which load with the script.
 */
export const withoutScript = `
.controls, .search, .filters, .actions, .letters, .choose, .speak, [part~="controls"] { display: none !important; }
.slide { grid-area: auto !important; visibility: visible !important; }
.stage { gap: 1.5em !important; }
.house:is(.diagram, .tabs), .panel .picture { display: none !important; }
.house + .panels { display: grid !important; gap: 1em !important; }
.panel[hidden] { display: block !important; content-visibility: visible !important; }
.panels > .panel {
  margin: 0 !important;
  padding: 1em 1.25em !important;
  border-block-start: 4px solid var(--_pillar) !important;
  border-radius: 0 0 var(--_radius) var(--_radius) !important;
  background: var(--_tint) !important;
}
`;
