import { recipeText } from '../format/recipe/recipe-text.js';
import type { SuggestedRecipe } from '../io/suggest-recipe.js';
import { RECIPE_FORMAT } from '../io/workspace-config.js';
import type { Language } from '../model/text.js';
import { writeYaml } from './yaml-file.js';

/** A suggested recipe as YAML, with comments that say what was found and what has to be confirmed. */
export function recipeYaml({ recipe, notes }: SuggestedRecipe, language: Language): string {
  const text = recipeText(language);
  return writeYaml(
    { import: RECIPE_FORMAT, ...recipe },
    text.head(recipe.table.file),
    notes.map(({ at, note, text: found }) => ({ at, text: text.notes[note](found) })),
  );
}
