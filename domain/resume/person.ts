import { isTitle } from "./roles.ts";
import { headingOf, sectionsOf } from "./sections.ts";
import { canonicalSkill, skillsIn } from "./skills.ts";

/**
 * The lines without who the person is: name, addresses, numbers, links, birthday, and whom they name as a reference. Each line
 * keeps its place; what is taken out leaves nothing behind. `name`: as the account has it.
 */
export function withoutPerson(lines: readonly string[], name: string): string[] {
  const sections = sectionsOf(lines);
  const hidden = new Set(
    sections
      .filter(({ kind }) => kind === "personal" || kind === "references")
      .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  const head = sections.find(({ kind }) => kind === "head");
  const top = lines.slice(0, Math.min(head?.to ?? 4, 12));
  const heading = top.findIndex((line) => looksLikeName(line, name));
  const names = [...namesIn(name), ...(heading >= 0 ? namesIn(lines[heading] ?? "") : [])];
  return lines.map((line, at) => {
    if (hidden.has(at) || at === heading || IS_PERSONAL.test(line)) return "";
    const text = withoutNames(withoutContact(line), names);
    return head && at < head.to && isAddress(text) ? "" : text.trimEnd();
  });
}

function withoutContact(line: string): string {
  let text = line;
  // Some names of technologies look like addresses: Socket.IO, ASP.NET.
  for (const pattern of CONTACT)
    text = text.replace(pattern, (found) => (canonicalSkill(found) ? found : ""));
  if (text === line) return line;
  // What stood between the parts, and the labels before them, says nothing any more.
  return text
    .replace(
      /\b(?:e-?mail|mail|telephone|phone|tel|telefon|mobile?|fon|web(?:site)?|linkedin|portfolio|homepage|correo(?: electrónico)?|teléfono|móvil|celular|cel|whatsapp|sitio web|página web|portafolio)\s*[.:]+\s*(?=$|[|·•,;\t])/giu,
      "",
    )
    .replace(/(?:^|\s)[|·•,;/]+(?=\s*(?:[|·•,;/]|$))/gu, "")
    .replace(/^[\s|·•,;/]+$/u, "");
}

const CONTACT: RegExp[] = [
  /[\w.+-]+\s?@\s?[\w-]+(?:\.[\w-]+)+/gu,
  /(?:https?:\/\/|www\.)\S+/giu,
  /\b(?:[\w-]+\.)*(?:linkedin|github|gitlab|xing|stackoverflow|medium|twitter|bitbucket|leetcode|kaggle)\.(?:com|org|io)\/[^\s|,;)]*/giu,
  /(?<![\w./-])(?:[\w-]+\.)+(?:dev|me|io|com|de|net|org|eu|ch|at|uk|es|mx|ar|cl|co|pe|uy)(?:\/\S*)?(?=$|[\s|,;·•)])/gu,
  /(?<!\w)(?:\+|00)\d[\d\s()./-]{6,}\d/gu,
  /(?<!\w)\(?0\d{2,4}\)?[\s/-]*\d{3,}[\d\s/-]*\d(?!\w)/gu,
  /(?<!\w)\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}(?!\d)/gu,
  // As they are written in Spain, then in Latin America; elsewhere only what is called a number may be one.
  /(?<![\w.,-])[679]\d\d(?: \d{3} (?!000)\d{3}| \d\d \d\d \d\d)(?![\d.]| \d)/gu,
  /(?<![\w.,-])\(?\d{2}\)?[ -](?!(?:19|20)\d\d[ -](?:19|20))\d{4}[ -]\d{4}(?![\d.-])/gu,
  /(?<=(?<!\p{L})(?:tel|teléfono|móvil|cel|celular|whatsapp|fono)\.?\s?:?\s?)(?!(?:19|20)\d\d\b)\(?\d[\d\s().-]{6,}\d/giu,
];

const IS_PERSONAL =
  /^\s*[•*-]?\s*(?:geburts(?:datum|ort|tag)|geboren|geb\.|date of birth|dob|born|birth ?date|nationality|nationalität|staatsangehörigkeit|familienstand|marital status|gender|geschlecht|name|vorname|nachname|anschrift|address|adresse|wohnort|religion|konfession)\b\s*(?:[:.\t]|am|on|in|\s{2})|^\s*[•*-]?\s*(?:(?:(?:fecha|lugar|año)(?: y (?:fecha|lugar))? de nacimiento|nacid[oa]|nacionalidad|ciudadanía|estado civil|sexo|género|edad|nombres?(?: (?:completo|y apellidos))?|apellidos?|dirección|domicilio|(?:lugar de )?residencia|carn[eé]t de conducir|licencia de conducir)\s*(?:[:\t]|\s{2})|nacid[oa] (?:el|en)\b|(?:dni|nie|nif|cuil|cuit|rut|curp|rfc|cédula(?: de \p{L}+)?|pasaporte)\b[\s:.\t]*(?:n[.ºo°]*\s*)?[\p{L}.-]*(?:\d[.-]?){6})/iu;

const isAddress = (line: string): boolean =>
  line.length < 90 &&
  !isTitle(line) &&
  (/\b\d{4,5}\s+\p{Lu}\p{L}+/u.test(line) ||
    /(?:str\.|straße|strasse|gasse|\bweg|platz|allee)\s*\d+/iu.test(line) ||
    IS_CALLE.test(line) ||
    /\b\d{1,5}\s+(?:\p{L}+\.?\s){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|court|way|blvd|square|place|terrace|close|crescent|gardens)\b/iu.test(
      line,
    ));

/** What is a street before a number that is no year. */
const IS_CALLE =
  /(?:^|[\s,·|])(?:c\/|calle|avda?\.|av\.|avenida|paseo|plaza|pza\.|ronda|camino|carretera|cra\.|pasaje|jirón|jr\.|colonia|col\.)\s?(?:[\p{L}.]+\s){0,4}?[\p{L}.]+,?\s(?:n\.?[ºo°]?\s?|#\s?)?(?!(?:19|20)\d\d)\d{1,4}(?!\d)|\b(?:calle|carrera|cra\.?) \d{1,3}\p{L}? ?#/iu;

/** The account's name, or two to four capitalised words that say nothing else. */
function looksLikeName(line: string, name: string): boolean {
  const text = line
    .replace(/^[#*\s]+/, "")
    .replace(/^(?:dra?|profa?|mr|mrs|ms|ing|lic|mtr[oa]|srta|dña?|don|doña|dipl\.-\p{L}+)\.?\s+/iu, "")
    .trim();
  const words = text.split(/[\s\t]+/);
  if (name && words.join(" ").toLowerCase() === name.toLowerCase()) return true;
  if (
    words.length < 2 ||
    words.length - words.filter((word) => /^(?:del?|las?|los|y)$/u.test(word)).length > 4 ||
    /[\d@:/|,]/.test(text)
  )
    return false;
  if (isTitle(text) || headingOf(text) || skillsIn(text, true).length > 0 || NO_NAME.test(text)) return false;
  return words.every(
    (word) =>
      /^\p{Lu}[\p{L}.'’-]*$/u.test(word) ||
      /^(?:van|von|de|da|di|der|den|el|al|bin|la|le|del|las|los|y)$/.test(word),
  );
}

const NO_NAME =
  /\b(?:curriculum|vitae|resume|résumé|lebenslauf|bewerbung|cv|page|seite|currículum|currículo|hoja de vida|página)\b/iu;

const namesIn = (name: string): string[] => {
  const words = name.split(/\s+/).filter((word) => /^\p{L}[\p{L}'’-]+$/u.test(word));
  const last = words.at(-1);
  return [
    ...(words.length > 1 ? [words.join(" ")] : []),
    ...(last && words.length > 1 && last.length > 3 ? [last] : []),
  ];
};

/** Only as written: a name may be a word ("Young", "Ruby") and a skill. */
function withoutNames(line: string, names: readonly string[]): string {
  let text = line;
  for (const name of names) {
    if (skillsIn(name, true).length > 0) continue;
    const pattern = new RegExp(`(?<![\\p{L}])${escaped(name)}(?:['’]s)?(?![\\p{L}])`, "gu");
    text = text.replace(pattern, "").replaceAll(name.toUpperCase(), "");
  }
  return text === line ? line : text.replace(/ {2,}/g, " ").trim();
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]-]/g, "\\$&");
