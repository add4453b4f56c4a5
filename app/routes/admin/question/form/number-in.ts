/** The number that is typed: `1500`, `1_500`, `0.5`, `1.5e9`. A comma is not read: to some it parts thousands, to others the fraction. */
export function numberIn(text: string): number | null | "unreadable" {
  const plain = text.trim().replace(/(?<=\d)[_\u0020\u00a0\u202f](?=\d{3})/g, "");
  if (!plain) return null;
  return /^-?\d*\.?\d+(e[+-]?\d{1,2})?$/i.test(plain) ? Number(plain) : "unreadable";
}
