/** A text as quotes are looked up in it: one width and case, single spaces. */
export const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b-\u200f\ufeff]+/g, " ")
    .trim();
