/** The style sheet of a part. What Lit makes of one knows of older browsers too, which every part would bring along anew. */
export function css([rules = '']: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}
