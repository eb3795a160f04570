/** An application as a developer writes one that hydrates: Lit's support for it first, then the widgets. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '../../src/all.js';
