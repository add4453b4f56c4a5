/** How bytes are written in signs that can be printed: how such data begin, what ends them, and what they say. */
type Printed = { head: RegExp; end: string; read: (text: string) => Uint8Array };

/** Readers pass over whatever is no digit. */
const HEXADECIMAL: Printed = {
  head: /(?:[^\da-f>]*[\da-f]){4}/iy,
  end: ">",
  read: (text) =>
    Uint8Array.from(text.replace(/[^\da-f]/gi, "").match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)),
};

const ASCII85: Printed = { head: /(?:\s*[!-uz]){5}/y, end: "~", read: fromAscii85 };

/** The zlib data that are written out at this place, read in each of the ways in which they are some. */
export function fromPrinted(text: string, from: number): Uint8Array[] {
  return [HEXADECIMAL, ASCII85].flatMap(({ head, end, read }) => {
    head.lastIndex = from;
    const start = head.exec(text);
    if (!start || !isZlib(read(start[0]))) return [];
    const to = text.indexOf(end, from);
    return [read(text.slice(from, to < 0 ? undefined : to))];
  });
}

export const isZlib = (data: Uint8Array): boolean =>
  data.length >= 2 && (data[0]! & 0x0f) === 8 && ((data[0]! << 8) | data[1]!) % 31 === 0;

function fromAscii85(text: string): Uint8Array {
  const out: number[] = [];
  for (const group of text
    .replace(/\s/g, "")
    .replaceAll("z", "!!!!!")
    .match(/.{1,5}/gs) ?? []) {
    let value = 0;
    for (const sign of group.padEnd(5, "u")) value = value * 85 + (sign.charCodeAt(0) - 33);
    for (let byte = 0; byte < group.length - 1; byte++) out.push((value >>> (24 - 8 * byte)) & 255);
  }
  return Uint8Array.from(out);
}
