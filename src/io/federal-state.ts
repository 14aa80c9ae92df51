// in the order of the official key; the two with an umlaut by what stands around it
const STATES = [
  /^Schleswig-Holstein$/,
  /^Hamburg$/,
  /^Niedersachsen$/,
  /^Bremen$/,
  /^Nordrhein-Westfalen$/,
  /^Hessen$/,
  /^Rheinland-Pfalz$/,
  /^Baden-W.rttemberg$/,
  /^Bayern$/,
  /^Saarland$/,
  /^Berlin$/,
  /^Brandenburg$/,
  /^Mecklenburg-Vorpommern$/,
  /^Sachsen$/,
  /^Sachsen-Anhalt$/,
  /^Th.ringen$/,
];

/** The official key of a federal state by its German name, `DG` for Germany. */
export function federalStateKey(name: string): string | undefined {
  const trimmed = name.trim();
  if (trimmed === 'Deutschland') return 'DG';
  const at = STATES.findIndex((state) => state.test(trimmed));
  return at < 0 ? undefined : String(at + 1).padStart(2, '0');
}
