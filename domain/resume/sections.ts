import { withoutAccents } from "./accents.ts";
import { SPANISH_HEADINGS } from "./spanish-headings.ts";

export type SectionKind =
  | "head"
  | "summary"
  | "experience"
  | "education"
  | "skills"
  | "projects"
  | "certificates"
  | "spoken"
  | "personal"
  | "interests"
  | "references"
  | "volunteering"
  | "other";
/** A stretch of lines under one heading; `from` and `to` are numbers of lines, the heading left out. */
export type Section = { kind: SectionKind; from: number; to: number };

/** The sections of a résumé, in order. What stands before the first heading is its head. */
export function sectionsOf(lines: readonly string[]): Section[] {
  const sections: Section[] = [{ kind: "head", from: 0, to: 0 }];
  for (const [at, line] of lines.entries()) {
    const open = sections.at(-1)!;
    const kind = headingOf(line);
    if (kind) sections.push({ kind, from: at + 1, to: at + 1 });
    else open.to = at + 1;
  }
  return sections.filter(({ from, to }) => to > from);
}

/** The section that a line opens, null for one that is no heading. */
export function headingOf(line: string): SectionKind | null {
  const text = line.replace(/^[\s•·▪■●#*=_\-–—\d.|:]+|[\s:=_\-–—|*#]+$/gu, "").trim();
  if (text.length < 3 || text.length > 60) return null;
  const plain = /^(?:\p{L} ){3,}\p{L}$/u.test(text.replace(/ {2,}/g, " ")) ? joined(text) : text;
  const words = plain.toLowerCase().replaceAll(/\s+/g, " ");
  const bare = withoutAccents(words);
  const found =
    KINDS.find(([, names]) => names.test(words)) ?? SPANISH_HEADINGS.find(([, names]) => names.test(bare));
  return found?.[0] ?? null;
}

/** "E X P E R I E N C E"; two blanks divide the words. */
const joined = (text: string): string => text.replace(/(?<=\S) (?=\S(?: |$))/g, "");

const whole = (names: string) => new RegExp(`^(?:${names})$`, "iu");

const AND = "(?: ?(?:&|and|und|\\/|,) ?)";
const KINDS: [SectionKind, RegExp][] = [
  [
    "experience",
    whole(
      `(?:(?:professional|work|working|relevant|career|employment|job|industry|other|additional|previous|earlier|further|selected) )*(?:experience|experiences|history|employment|background)(?:${AND}(?:employment|internships))?|career|work|employment record|where i(?:'|’)?ve worked|positions(?: held)?|berufserfahrung(?:en)?|berufliche(?:r)? (?:erfahrung(?:en)?|werdegang|laufbahn|tätigkeit(?:en)?|stationen)|beruflicher werdegang|werdegang|praxiserfahrung|praktische erfahrung(?:en)?|berufspraxis|arbeitserfahrung|internships?|praktika|appointments`,
    ),
  ],
  [
    "education",
    whole(
      `(?:academic |my )?(?:education|studies|background|qualifications?|training)(?:${AND}(?:training|certifications?|qualifications?|certificates|degrees))?|academic (?:background|record|history)|schooling|degrees?|ausbildung|bildung|bildungsweg|studium|schulbildung|akademische(?:r)? (?:ausbildung|werdegang)|ausbildung${AND}studium|studium${AND}ausbildung|hochschulausbildung|schule${AND}studium`,
    ),
  ],
  [
    "skills",
    whole(
      `(?:(?:technical|core|key|professional|relevant|other|main|it|tech|computer|software|hard|programming|engineering|additional) )*(?:skills?|competenc(?:e|ies)|expertise|technologies|tech|proficienc(?:y|ies)|languages|stack|toolbox|toolkit|tools|knowledge|strengths)(?:${AND}(?:tools|technologies|skills|expertise|competencies|frameworks|interests|languages|certifications))?|tech(?:nology|nical)? stack|what i (?:use|know|work with)|areas of expertise|languages${AND}(?:frameworks|tools|technologies)|(?:technische |fachliche |it-?|edv-?|weitere |besondere )*(?:kenntnisse|fähigkeiten|kompetenzen|fertigkeiten|qualifikationen|technologien)(?:${AND}(?:fähigkeiten|fertigkeiten|kompetenzen|tools|technologien))?|skills${AND}kenntnisse|programmiersprachen|programmierkenntnisse|technologien${AND}werkzeuge|it-kenntnisse|edv-kenntnisse|fachkenntnisse|kernkompetenzen`,
    ),
  ],
  [
    "projects",
    whole(
      "(?:(?:personal|side|selected|notable|key|open[- ]source|academic|own|private) )*(?:projects?|work|contributions|open[- ]source)|projekte|projekterfahrung|eigene projekte|ausgewählte projekte|things i(?:'|’)?ve built",
    ),
  ],
  [
    "summary",
    whole(
      "(?:(?:professional|executive|career|personal) )?(?:summary|profile|objective|statement|overview)|about(?: me)?|profil|kurzprofil|über mich|zusammenfassung|zur person|introduction",
    ),
  ],
  [
    "certificates",
    whole(
      `(?:professional |relevant )?(?:certifications?|certificates?|licen[cs]es|courses|awards|honou?rs|achievements|accomplishments)(?:${AND}(?:certifications?|licen[cs]es|courses|awards|honou?rs|training))?|zertifikate|zertifizierungen|weiterbildung(?:en)?|auszeichnungen|fortbildung(?:en)?`,
    ),
  ],
  [
    "spoken",
    whole(`(?:spoken |foreign |human )languages|sprachen|sprachkenntnisse|fremdsprachen|language skills`),
  ],
  [
    "personal",
    whole(
      "(?:personal|contact)(?: (?:data|details|information|info))?|contact me|kontakt(?:daten)?|persönliche daten|persönliches|personalien|anschrift",
    ),
  ],
  [
    "interests",
    whole(
      "(?:interests|hobbies|activities|personal interests|hobbys|interessen|freizeit|extracurricular activities|extracurriculars|fun facts|outside work|outside of work)(?: ?(?:&|and|und|,|\\/) ?(?:hobbies|interests|hobbys|interessen|activities))?",
    ),
  ],
  ["references", whole("(?:professional )?(?:references|referees)|referenzen")],
  [
    "volunteering",
    whole(
      "(?:volunteer(?:ing)?|community|voluntary)(?: (?:experience|work|involvement|service))?|ehrenamt|ehrenamtliche(?:s)? (?:tätigkeit(?:en)?|engagement)|engagement",
    ),
  ],
  [
    "other",
    whole(
      "publications|talks|patents|speaking|talks and publications|veröffentlichungen|publikationen|vorträge|sonstiges|military service|wehrdienst|zivildienst|leadership|miscellaneous|additional information|other",
    ),
  ],
];
