/** So that svelte-check looks for no other. */
export default {};
