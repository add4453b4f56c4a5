/** The ways in which a text may be read: as it stands, and with the usual disguises taken off, each in plain lower case. */
export function readings(text: string): string[] {
  const plain = plainText(text);
  const found = new Set([
    plain,
    latin(plain),
    plainText(joined(text)),
    rot13(plain),
    [...plain].reverse().join(""),
  ]);
  for (const letters of ["i", "l"]) found.add(leet(plain, letters));
  for (const decoded of encoded(text)) {
    const inner = plainText(decoded);
    found.add(inner).add(rot13(inner));
  }
  return [...found];
}

/** One width and case, without accents and what cannot be seen, single spaces. */
function plainText(text: string): string {
  return text
    .replace(/\\u\{?([0-9a-f]{4,5})\}?|&#x([0-9a-f]{2,5});/gi, (_, a, b) =>
      codePoint(Number.parseInt(a ?? b, 16)),
    )
    .replace(/&#(\d{2,6});/g, (_, code) => codePoint(Number(code)))
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]|\u115f|\u1160|\u3164|\uffa0/gu, "")
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

const codePoint = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : "");

const LOOK_ALIKES: Record<string, string> = Object.fromEntries(
  [
    ["аеорсухіјѕԁһкмтвнгոԛԝ", "aeopcyxijsdhkmtbhrnqw"],
    ["αορεικντυγβηωχ", "aopeikvtuybnwx"],
    ["ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz"],
  ].flatMap(([from = "", to = ""]) => [...from].map((letter, index) => [letter, to[index] ?? letter])),
);
const latin = (text: string): string => [...text].map((letter) => LOOK_ALIKES[letter] ?? letter).join("");

const LEET: Record<string, string> = { "0": "o", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", $: "s" };
/** Digits within words as the letters that they stand for; numbers stay numbers. */
const leet = (text: string, one: string): string =>
  text.replace(/[\w@$!|]*[a-z][\w@$!|]*/g, (word) =>
    /[\d@$!|]/.test(word)
      ? word.replace(/[1!|]/g, one).replace(/[03457@$]/g, (sign) => LEET[sign] ?? sign)
      : word,
  );

/** Words that were pulled apart letter by letter: one sign between letters, more or another between words. */
const joined = (text: string): string =>
  text
    .replace(/(?<![\p{L}\d])(?:[\p{L}\d][ .\-_*·]){3,}[\p{L}\d](?![\p{L}\d])/gu, (word) =>
      word.replace(/[ .\-_*·]/g, ""),
    )
    .replace(/(?<=\p{L})[-_*.·](?=\p{L})/gu, " ");

const rot13 = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97));

/** What stands in it as base64, hexadecimal or percent signs. */
function encoded(text: string): string[] {
  const base64 = text.match(/[A-Za-z0-9+/_-]{16,}={0,2}/g) ?? [];
  const hex = text.match(/(?:[0-9a-f]{2}[\s:]?|\\x[0-9a-f]{2}){12,}/gi) ?? [];
  const percent = /(?:%[0-9a-f]{2})/i.test(text) ? [text] : [];
  return [
    ...base64.slice(0, 20).map(fromBase64),
    ...hex.slice(0, 20).map((digits) => fromHex(digits.replace(/\\x|[\s:]/gi, ""))),
    ...percent.map(fromPercent),
  ].filter((decoded) => decoded !== "");
}

function fromBase64(digits: string): string {
  try {
    const bytes = atob(digits.replace(/-/g, "+").replace(/_/g, "/").replace(/=+$/, ""));
    return new TextDecoder("utf-8", { fatal: true }).decode(
      Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)),
    );
  } catch {
    return "";
  }
}

const fromHex = (digits: string): string =>
  (digits.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join("");

function fromPercent(text: string): string {
  try {
    return decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, "%25"));
  } catch {
    return "";
  }
}
