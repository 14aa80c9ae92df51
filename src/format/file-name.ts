const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * A name of a file that says what is in it and is accepted by every system: small letters, digits and hyphens.
 *
 * @example
 * ```ts
 * fileName(['Kleinau', 'SGB-II-Quote', '2024'], 'csv') // => 'kleinau_sgb-ii-quote_2024.csv'
 * fileName(['Größe, Ü 65'], 'png') // => 'groesse-ue-65.png'
 * ```
 */
export function fileName(parts: readonly string[], ending: string): string {
  const plain = parts.map((part) =>
    part
      .toLowerCase()
      .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60),
  );
  return `${plain.filter(Boolean).join('_') || 'sozialraum'}.${ending}`;
}
