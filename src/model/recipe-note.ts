/** What a person has to confirm of a suggested recipe, or should know. */
export type RecipeNote =
  | 'title'
  | 'header'
  | 'footer'
  | 'rows'
  | 'fixed-period'
  | 'fixed-area'
  | 'columns-left-out'
  | 'unpivot'
  | 'area'
  | 'area-totals'
  | 'period'
  | 'signs'
  | 'dimensions'
  | 'unit'
  | 'kind'
  | 'source';
