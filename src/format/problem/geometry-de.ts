import type { ProblemSentences } from './problem-sentences.js';
import type { Terms } from './terms.js';

const RINGS = {
  unclosed: 'ist nicht geschlossen: Der letzte Punkt muss gleich dem ersten sein',
  'too-few-points': 'hat zu wenige Punkte',
  'not-finite': 'enthält Koordinaten, die keine Zahlen sind',
  'hole-outside': 'hat ein Loch außerhalb seiner Fläche',
  'self-crossing': 'schneidet sich selbst',
  'self-touching': 'berührt sich selbst',
  unchecked: 'hat zu viele Punkte, um nach Überschneidungen zu suchen',
} as const;
const GEOJSON_RULES = {
  properties: 'Die Eigenschaften einer Fläche („properties“) sind kein Objekt',
  id: 'Die Kennung einer Fläche („id“) ist weder Text noch Zahl',
  bbox: 'Ein umschließendes Rechteck („bbox“) hat nicht vier oder sechs Zahlen',
  'foreign-member': 'Ein Objekt hat Einträge, die zu einer anderen Art von Objekt gehören',
  dimensions: 'Ein Punkt hat mehr als drei Koordinaten',
} as const;
const GEOMETRY_FORMATS = {
  shapefile: 'Shapefile',
  geopackage: 'GeoPackage',
  topojson: 'TopoJSON-Datei',
  zip: 'ZIP-Archiv',
  gzip: 'Gepackte Datei (gzip)',
} as const;
const GEOMETRY_FAULTS = {
  truncated: 'die Datei ist abgeschnitten. Bitte kopieren oder laden Sie sie noch einmal vollständig',
  damaged: 'die Datei ist beschädigt. Bitte lassen Sie sie neu ausführen',
  'too-many': 'sie enthält mehr Teile, als Gebietsgrenzen haben. Bitte lassen Sie die Grenzen vereinfacht ausführen',
  'shape-type': 'sie enthält keine Flächen. Bitte lassen Sie die Gebiete als Polygone ausführen',
  geometry: 'eine Geometrie darin ist beschädigt oder keine Fläche aus Geraden. Bitte lassen Sie sie neu ausführen',
  'dbf-missing': 'die Datei mit den Merkmalen (.dbf) fehlt. Bitte legen Sie alle Dateien des Shapefiles nebeneinander',
  'dbf-damaged': 'die Datei mit den Merkmalen (.dbf) ist beschädigt. Bitte lassen Sie sie neu ausführen',
  'rows-differ':
    'es hat nicht so viele Merkmalszeilen (.dbf) wie Flächen (.shp). Bitte verwenden Sie Dateien derselben Ausfuhr',
  path: 'ein Dateiname darin führt aus dem Archiv hinaus. Bitte verwenden Sie es nicht, und fragen Sie, woher es stammt',
  'package-missing': 'dafür fehlt das Paket „sql.js“. Bitte installieren Sie es mit: npm install sql.js',
} as const;

/** What is wrong with boundaries, in German. */
export function geometrySentences({
  quote,
  received,
  number,
  counted,
  share,
}: Terms): Pick<ProblemSentences, Extract<keyof ProblemSentences, `geometry-${string}` | `geojson-${string}`>> {
  const alsoInPlaces = (count: number): string => (count === 1 ? '' : ` Das gilt für ${number(count)} Stellen.`);
  return {
    'geometry-not-geojson': (p) =>
      `Erwartet: eine GeoJSON-Datei mit Flächen. Gefunden: ${received(p.received)}. Bitte exportieren Sie die Grenzen als GeoJSON (FeatureCollection).`,
    'geometry-code-missing': ({ property }) =>
      `Der Fläche fehlt der Schlüssel ${quote(property)}. Bitte ergänzen Sie ihn oder nennen Sie unter „code“ die richtige Eigenschaft.`,
    'geometry-duplicate': ({ area }) =>
      `Gebiet ${quote(area)} hat mehrere Flächen mit demselben Schlüssel. Bitte führen Sie sie zusammen oder berichtigen Sie den Schlüssel.`,
    'geometry-type-unsupported': (p) =>
      `Gebiet ${quote(p.area)}: Erwartet: Polygon oder MultiPolygon. Gefunden: ${received(p.received)}.`,
    'geometry-ring-invalid': (p) =>
      `Die Grenze von Gebiet ${quote(p.area)} ${RINGS[p.reason]}. Bitte lassen Sie die Geometrie berichtigen.`,
    'geometry-axis-swapped': ({ bbox }) =>
      `Breite und Länge sind vertauscht (${bbox}). Bitte exportieren Sie die Datei mit der Länge zuerst, oder geben Sie die Reihenfolge der Achsen an.`,
    'geometry-crs-unknown': (p) =>
      `Das Koordinatensystem ${p.received === '' ? 'ist nicht zu erkennen' : `${quote(p.received)} ist nicht bekannt`}. Bitte exportieren Sie die Datei in WGS 84 (EPSG:4326) oder UTM (EPSG:25832, EPSG:25833).`,
    'geometry-crs-guessed': ({ crs }) =>
      `Das Koordinatensystem ist nicht angegeben; angenommen ist ${crs}. Bitte prüfen Sie, ob die Karte stimmt.`,
    'geometry-crs-contradicted': ({ declared, found }) =>
      `Das Koordinatensystem soll ${quote(declared)} sein; die Koordinaten lägen damit nicht in Deutschland, wohl aber in ${found}. Bitte geben Sie unter „crs“ das richtige an.`,
    'geometry-crs-parameters': ({ name, crs }) =>
      `Das Koordinatensystem heißt ${quote(name)}, hat aber andere Werte. Gelesen ist es nach den Werten: ${crs}. Bitte prüfen Sie, ob die Karte stimmt.`,
    'geojson-rule': (p) => `${GEOJSON_RULES[p.rule]}; gelesen ist die Datei trotzdem.${alsoInPlaces(p.count)}`,
    'geometry-file-kind': (p) =>
      `Erwartet: Grenzen als GeoJSON, TopoJSON, Shapefile (auch als ZIP) oder GeoPackage. Gefunden: ${received(p.received)}.`,
    'geometry-file-unreadable': (p) => `${GEOMETRY_FORMATS[p.format]} nicht lesbar: ${GEOMETRY_FAULTS[p.reason]}.`,
    'geometry-layer-unknown': ({ layer, known }) =>
      layer === ''
        ? `Die Datei hat nicht genau eine Ebene. Bitte nennen Sie unter „layer“ eine von diesen: ${known}.`
        : `Die Ebene ${quote(layer)} gibt es in der Datei nicht. Vorhanden: ${known}.`,
    'geometry-homonym': ({ names, example, areas }) =>
      `${names === 1 ? '1 Name steht' : `${number(names)} Namen stehen`} für mehrere Gebiete, zum Beispiel ${quote(example)} für ${areas}. Tabellen müssen sie durch den Schlüssel unterscheiden, nicht durch den Namen.`,
    'geometry-winding': ({ clockwise, total }) =>
      `${number(clockwise)} von ${number(total)} Außengrenzen ${clockwise === 1 ? 'läuft' : 'laufen'} im Uhrzeigersinn und ${clockwise === 1 ? 'ist' : 'sind'} umgedreht.`,
    'geometry-pseudo-area': (p) =>
      `Gebiet ${quote(p.area)} bedeckt ${share(p.share)} aller anderen Gebiete und ist vermutlich das Gesamtgebiet. Es wird nicht gezeichnet.`,
    'geometry-missing': ({ area }) =>
      `Gebiet ${quote(area)} hat keine Fläche und fehlt auf der Karte. Bitte ergänzen Sie die Grenzen.`,
    'geometry-not-nested': ({ area, parent }) =>
      `Gebiet ${quote(area)} liegt nicht ganz in ${quote(parent)}, zu dem es gehören soll. Bitte prüfen Sie die Zuordnung und den Gebietsstand.`,
    'geometry-overlap': (p) =>
      `Die Gebiete ${quote(p.area)} und ${quote(p.other)} überlappen sich: ${share(p.share)} des kleineren gehören zu beiden. Bitte prüfen Sie, ob die Grenzen vom selben Stand sind.`,
    'geometry-gap': (p) =>
      `Zwischen den Gebieten ${quote(p.area)} und ${quote(p.other)} liegt eine Fläche, die zu keinem gehört: ${share(p.share)} des kleineren. Bitte prüfen Sie, ob dort ein Gebiet fehlt.`,
    'geometry-slivers': (p) =>
      `Grenzen stimmen nicht genau überein: ${counted(p.overlaps, 'schmale Überlappung', 'schmale Überlappungen')} und ${counted(p.gaps, 'schmale Lücke', 'schmale Lücken')}; die größte liegt zwischen ${quote(p.area)} und ${quote(p.other)} (${share(p.share)} des kleineren).`,
    'geometry-not-covered': (p) =>
      `Die Teile von Gebiet ${quote(p.area)} bedecken nur ${share(p.share)} seiner Fläche. Bitte prüfen Sie, ob ein Teil fehlt.`,
    'geometry-enlarged': ({ area }) => `Gebiet ${quote(area)} ist sehr klein und auf der Karte etwas vergrößert.`,
  };
}
