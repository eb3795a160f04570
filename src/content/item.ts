/** Parts that the items of several widgets share; their schemas are in item.schema.ts. */

/** Where a statement comes from. */
export interface Source {
  name: string;
  /** Its address. */
  href?: string | undefined;
}
