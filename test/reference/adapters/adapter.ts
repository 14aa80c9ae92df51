/** What a case of a reference file hands over, by the file's own names. Null is NaN in it, where numbers stand. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- every file has a shape of its own, and its adapter knows it
export type Given = Readonly<Record<string, any>>;

/**
 * Calls our function by the names of a reference file, and answers in the shape of its `expected`. It translates and
 * never computes. What is undefined is NaN, null or a thrown SozialraumError. The name of the case matters only where it says
 * what is asked.
 */
export type Adapter = (input: Given, params: Given, id: string) => unknown;
