/**
 * Words as the present reader's language has them. Each is looked up when it is read, also within a part: what is taken out of
 * it outside a function would keep the language of whoever came first.
 */
export function localized<const T extends Words>(name: string, english: T): Spoken<T> {
  return view(english, () => inUse()?.[name]) as Spoken<T>;
}

/** The words of a language other than English, by the name of each part of the catalogue. */
export type Catalogue = Readonly<Record<string, Words>>;

/** The language of the pages where it is known for as long as the program runs, or for the request under way; null: English. */
export function speak(current: () => Catalogue | null): void {
  inUse = current;
}
let inUse: () => Catalogue | null = () => null;

/** Sentences, functions that make one, and lists of them, in parts. */
export type Words = { readonly [name: string]: unknown };

/** The same words in whatever language: texts where the English ones are texts, sentences made of the same parts. */
export type Spoken<T> = T extends string
  ? string
  : T extends (...parts: infer Parts) => infer Sentence
    ? (...parts: Parts) => Spoken<Sentence>
    : T extends readonly unknown[]
      ? { readonly [Index in keyof T]: Spoken<T[Index]> }
      : T extends Words
        ? { [Name in keyof T]: Spoken<T[Name]> }
        : T;

function view(english: Words, translated: () => Words | undefined): Words {
  const made = {};
  for (const [name, value] of Object.entries(english)) {
    const part = isPart(value) ? view(value, () => translated()?.[name] as Words | undefined) : null;
    const get = () => part ?? translated()?.[name] ?? value;
    Object.defineProperty(made, name, { enumerable: true, get });
  }
  return made;
}

const isPart = (value: unknown): value is Words => typeof value === "object" && !Array.isArray(value);
