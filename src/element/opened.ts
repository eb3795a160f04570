/** What widgets say when the reader opens one of their parts. */

/** The detail of `sen-opened`. */
export interface OpenedDetail {
  /** The part's id, the fragment of the link to it. */
  id: string;
}

declare global {
  interface HTMLElementEventMap {
    'sen-opened': CustomEvent<OpenedDetail>;
  }
}
