/** Text of the candidate's as data between marks. It can neither close its mark nor open another. */
export function delimited(mark: string, text: string): string {
  return `<${mark}>\n${escapeMarks(text)}\n</${mark}>`;
}

/** `<` before a letter or slash, in any width a tokenizer might take for one, becomes a look-alike that marks nothing. */
export function escapeMarks(text: string): string {
  return text.replace(/[<＜﹤](?=[\s\p{Cf}/／]*[a-zA-Z_])/gu, "‹");
}

/** A text that may have been copied from data between marks, with its signs as they were. */
export const unescapeMarks = (text: string): string => text.replaceAll("‹", "<");

/** At most `max` characters, the middle left out and said to be. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const half = Math.floor(max / 2);
  return `${text.slice(0, half)}\n[… ${text.length - 2 * half} characters left out …]\n${text.slice(-half)}`;
}
