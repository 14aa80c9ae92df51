/** What people read of an entry of the catalogue, in one language. */
export interface CatalogueText {
  readonly title: string;
  /** The title in a table's heading or a legend. */
  readonly shortTitle?: string;
  readonly definition: string;
  /** Where the usual unit of its form does not fit. */
  readonly unit?: string;
  readonly rationale?: string;
  readonly caveats?: string;
}
