/** Node's `stream`, which sax asks for and does without, is not there; not even where another package is called so. */
export const noStreams = () => ({
  name: 'no-streams',
  enforce: 'pre',
  resolveId: (id) => (id === 'stream' ? '\0no-streams' : null),
  load: (id) => (id === '\0no-streams' ? 'export default {};' : null),
});
