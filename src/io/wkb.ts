/** A geometry as GeoJSON has it. */
export interface WkbGeometry {
  readonly type: string;
  readonly coordinates?: unknown;
}

/** Why there is no geometry: the bytes end before it does, or it is of a kind that is not read, such as a curve. */
export type WkbFault = 'truncated' | 'type';

const KINDS = ['Point', 'LineString', 'Polygon', 'MultiPoint', 'MultiLineString', 'MultiPolygon'] as const;
type Kind = (typeof KINDS)[number];
type Coordinates = number[] | Coordinates[];

const PART_OF: Readonly<Partial<Record<Kind, Kind>>> = {
  MultiPoint: 'Point',
  MultiLineString: 'LineString',
  MultiPolygon: 'Polygon',
};

class Unreadable extends Error {
  readonly fault: WkbFault;

  constructor(fault: WkbFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * Reads well-known binary, as ISO and PostGIS write it; heights and measures are left out. What a count declares is
 * believed only as far as there are bytes for it.
 *
 * @see https://www.ogc.org/standards/sfa/ section 8.2
 */
export function readWkb(bytes: Uint8Array, at = 0): WkbGeometry | WkbFault {
  try {
    return new WkbReader(bytes, at).geometry();
  } catch (error) {
    if (error instanceof Unreadable) return error.fault;
    throw error;
  }
}

class WkbReader {
  readonly #view: DataView;
  #at: number;
  #isLittle = true;

  constructor(bytes: Uint8Array, at: number) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = at;
  }

  geometry(): WkbGeometry {
    const { kind, dimensions } = this.#header();
    return { type: kind, coordinates: this.#coordinates(kind, dimensions) };
  }

  #header(): { readonly kind: Kind; readonly dimensions: number } {
    this.#need(5);
    this.#isLittle = this.#view.getUint8(this.#at++) === 1;
    const type = this.#count(0);
    const thousands = Math.floor((type & 0xffff) / 1000);
    const hasZ = (type & 0x80000000) !== 0 || thousands === 1 || thousands === 3;
    const hasM = (type & 0x40000000) !== 0 || thousands === 2 || thousands === 3;
    if ((type & 0x20000000) !== 0) this.#count(0);
    const kind = KINDS[((type & 0xffff) % 1000) - 1];
    if (!kind || thousands > 3) throw new Unreadable('type');
    return { kind, dimensions: 2 + Number(hasZ) + Number(hasM) };
  }

  #coordinates(kind: Kind, dimensions: number): Coordinates {
    if (kind === 'Point') return this.#position(dimensions);
    if (kind === 'LineString') return this.#line(dimensions);
    if (kind === 'Polygon') return this.#times(this.#count(4), () => this.#line(dimensions));
    return this.#times(this.#count(9), () => {
      const part = this.#header();
      if (part.kind !== PART_OF[kind]) throw new Unreadable('type');
      return this.#coordinates(part.kind, part.dimensions);
    });
  }

  #line(dimensions: number): Coordinates {
    return this.#times(this.#count(8 * dimensions), () => this.#position(dimensions));
  }

  #position(dimensions: number): number[] {
    this.#need(8 * dimensions);
    const position = [
      this.#view.getFloat64(this.#at, this.#isLittle),
      this.#view.getFloat64(this.#at + 8, this.#isLittle),
    ];
    this.#at += 8 * dimensions;
    return position;
  }

  /** A number of things of at least `size` bytes each. */
  #count(size: number): number {
    this.#need(4);
    const count = this.#view.getUint32(this.#at, this.#isLittle);
    this.#at += 4;
    this.#need(count * size);
    return count;
  }

  #times<T>(count: number, read: () => T): T[] {
    const list: T[] = [];
    for (let i = 0; i < count; i++) list.push(read());
    return list;
  }

  #need(bytes: number): void {
    if (this.#at + bytes > this.#view.byteLength) throw new Unreadable('truncated');
  }
}
