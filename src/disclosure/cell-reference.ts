/**
 * A count an attacker may know or find: a published selection, a cell of a table that is not published itself, what the
 * parts of a sum leave over, or the complement of selections in another. All by their codes.
 */
export type CellReference =
  | { readonly kind: 'selection'; readonly selection: string; readonly area: string; readonly period: string }
  | { readonly kind: 'cell'; readonly table: string; readonly categories: Readonly<Record<string, string>> }
  | {
      readonly kind: 'remainder';
      readonly table: string;
      /** The dimension along which parts do not fill their total; `categories` names the total. */
      readonly dimension: string;
      readonly categories: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'complement';
      readonly whole: string;
      readonly parts: readonly string[];
      readonly area: string;
      readonly period: string;
    };
