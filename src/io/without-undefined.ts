type Optional<T> = { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };
type Required<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] };

/** The same object without the keys that have no value, so that it is written and compared as if they were not there. */
export function withoutUndefined<T extends object>(object: T): Required<T> & Optional<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Required<T> &
    Optional<T>;
}
