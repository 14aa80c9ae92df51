import type { RecipeNote } from '../model/recipe-note.js';

/** What a person is told beside an entry of a suggested recipe. */
export interface SuggestedNote {
  /** The path of the entry, outermost key first. */
  readonly at: readonly string[];
  readonly note: RecipeNote;
  /** What was found, where the note names it. */
  readonly text: string;
}

/** Collects notes as the entries of a recipe are written. */
export class SuggestedNotes {
  readonly list: SuggestedNote[] = [];

  add(at: readonly string[], note: RecipeNote, text = ''): void {
    this.list.push({ at, note, text });
  }

  /** The value, with a note beside it. */
  noted<T>(at: readonly string[], note: RecipeNote, value: T, text = ''): T {
    this.add(at, note, text);
    return value;
  }
}
