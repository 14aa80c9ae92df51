/** A piece of well-known text: `KEY["text", 1, KEY[…]]`. */
export interface WktNode {
  readonly key: string;
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  readonly nodes: readonly WktNode[];
}

const LONGEST = 20_000;
const DEEPEST = 12;
const TOKEN = /\s*(?:"((?:[^"]|"")*)"|([A-Za-z_]\w*)|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|([[\](),]))/y;

/**
 * Reads well-known text of coordinate reference systems, versions 1 and 2; `undefined` where it is none.
 *
 * @see https://docs.ogc.org/is/18-010r7/18-010r7.html
 */
export function readWkt(text: string): WktNode | undefined {
  if (text.length > LONGEST) return undefined;
  const tokens = tokensOf(text);
  if (!tokens) return undefined;
  let at = 0;
  const node = (key: string, depth: number): WktNode | undefined => {
    const [texts, numbers, nodes]: [string[], number[], WktNode[]] = [[], [], []];
    if (depth > DEEPEST) return undefined;
    for (at++; at < tokens.length;) {
      const { kind, value } = tokens[at++]!;
      if (kind === 'text') texts.push(value);
      else if (kind === 'number') numbers.push(Number(value));
      else if (kind === 'sign') {
        if (value === ']' || value === ')') return { key, texts, numbers, nodes };
      } else if (isOpening(tokens[at])) {
        const inner = node(value.toUpperCase(), depth + 1);
        if (!inner) return undefined;
        nodes.push(inner);
      }
    }
    return undefined;
  };
  const first = tokens[at++];
  return first?.kind === 'word' && isOpening(tokens[at]) ? node(first.value.toUpperCase(), 0) : undefined;
}

interface Token {
  readonly kind: 'text' | 'word' | 'number' | 'sign';
  readonly value: string;
}

const isOpening = (token: Token | undefined): boolean =>
  token?.kind === 'sign' && (token.value === '[' || token.value === '(');

function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const found = TOKEN.exec(text);
    if (!found) return undefined;
    const [, quoted, word, number, sign] = found;
    if (quoted !== undefined) tokens.push({ kind: 'text', value: quoted.replaceAll('""', '"') });
    else if (word !== undefined) tokens.push({ kind: 'word', value: word });
    else if (number !== undefined) tokens.push({ kind: 'number', value: number });
    else tokens.push({ kind: 'sign', value: sign! });
  }
  return tokens;
}
