import { Document, isMap, isScalar, type Pair, YAMLMap } from 'yaml';
import { recipeText } from '../format/recipe/recipe-text.js';
import type { SuggestedRecipe } from '../io/suggest-recipe.js';
import { RECIPE_FORMAT } from '../io/workspace-config.js';
import type { Language } from '../model/text.js';

const FLOW_DEPTH = 3;
const LINE_WIDTH = 120;

/** A suggested recipe as YAML, with comments that say what was found and what has to be confirmed. */
export function recipeYaml({ recipe, notes }: SuggestedRecipe, language: Language): string {
  const text = recipeText(language);
  const document = new Document({ import: RECIPE_FORMAT, ...recipe });
  for (const { at, note, text: found } of notes) comment(document, at, text.notes[note](found));
  document.commentBefore = text.head(recipe.table.file).replace(/^/gm, ' ');
  setFlow(document.contents, 0);
  return document.toString({ lineWidth: LINE_WIDTH, singleQuote: true });
}

function comment(document: Document, path: readonly string[], text: string): void {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1));
  if (!isMap(parent)) return;
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  if (!pair || !isScalar(pair.key)) return;
  const before = pair.key.commentBefore;
  pair.key.commentBefore = `${before ? `${before}\n` : ''} ${text}`;
}

/** Small entries on one line, as people write them. */
function setFlow(node: unknown, depth: number): void {
  if (!(node instanceof YAMLMap)) {
    if (typeof node === 'object' && node !== null && 'items' in node)
      for (const item of node.items as unknown[]) setFlow(item, depth + 1);
    return;
  }
  const isPlain = node.items.every(({ value }: Pair) => isScalar(value));
  if (depth > 0 && (isPlain || depth > FLOW_DEPTH) && node.items.length <= FLOW_DEPTH) node.flow = true;
  for (const { value } of node.items) setFlow(value, depth + 1);
}
