/**
 * A name as it is compared with what somebody types: without capitals and accents; `ß` is `ss`, and an umlaut that is
 * spelled out is the umlaut.
 *
 * @example
 * ```ts
 * foldName('Großzschocher') // => 'grosszschocher'
 * foldName('Gruenau') === foldName('Grünau') // => true
 * ```
 */
export function foldName(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/\u00df/g, 'ss')
    .normalize('NFD');
  return plain.replace(/\p{M}/gu, '').replace(/([aou])e/g, '$1');
}

/**
 * True of names that have in them what was typed; of all where that is nothing.
 *
 * @example
 * ```ts
 * ['Südufer', 'Mühlenberg'].filter(nameFinder(' sud')) // => ['Südufer']
 * ```
 */
export function nameFinder(typed: string): (name: string) => boolean {
  const [plain, folded] = [typed.trim().toLowerCase(), foldName(typed.trim())];
  // folding takes letters away, which somebody may have typed
  return (name) => foldName(name).includes(folded) || name.toLowerCase().includes(plain);
}
