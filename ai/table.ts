/** What a table of phrases has to have in every language: the same keys, and the same gaps. */
export type Table<T> = T extends string
  ? string
  : T extends (...gaps: infer Gaps) => string
    ? (...gaps: Gaps) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [Key in keyof T]: Table<T[Key]> };
