import { periodIn, yearIn } from "./dates.ts";
import type { ResumeEducation } from "./resume.ts";
import { isBullet, sourceOf } from "./roles.ts";

/** The degrees that these lines state, each with its school and the year it ended where they stand beside it. */
export function educationIn(lines: readonly string[]): ResumeEducation[] {
  const degrees = lines.flatMap((line, at) =>
    DEGREE.test(line) && line.length < 180 && !isDetail(line) ? [at] : [],
  );
  const anchors = degrees.length > 0 ? degrees : lines.flatMap((line, at) => (SCHOOL.test(line) ? [at] : []));
  return anchors.slice(0, 20).map((at) => {
    const line = lines[at] ?? "";
    const beside = [lines[at + 1], lines[at - 1]].filter(
      (one): one is string => Boolean(one) && !DEGREE.test(one ?? "") && !isBullet(one ?? ""),
    );
    const parts = partsOf(line);
    const school =
      parts.find((part) => SCHOOL.test(part)) ?? beside.flatMap(partsOf).find((part) => SCHOOL.test(part));
    return {
      degree: cut(parts.find((part) => DEGREE.test(part)) ?? null),
      school: cut(school ?? null),
      year:
        endOf(line) ?? endOf(beside[0] ?? "") ?? endOf(beside[1] ?? "") ?? endOf(onlyDates(lines[at + 2])),
      source: sourceOf([line]),
    };
  });
}

/** Below degree and school, the line that says no more than when. */
const onlyDates = (line = ""): string => (line.length < 30 && !/\p{L}{4}/u.test(line) ? line : "");

const endOf = (line: string): number | null => periodIn(line)?.end?.year ?? yearIn(line);

/** Whether a line tells of studies rather than of work. */
export const isStudy = (line: string): boolean =>
  DEGREE.test(line) || /\b(?:universit|hochschule|gymnasium|college)/iu.test(line);

const DEGREE =
  /(?:\bbachelor|\bmaster(?!ed| data|card|\w*ing)(?:'s| of|\b)|\bb\.? ?sc\b|\bm\.? ?sc\b|\bb\.? ?eng\b|\bm\.? ?eng\b|\bb\.? ?tech\b|\bm\.? ?tech\b|\bb\.a\.|\bm\.a\.|\bph\.? ?d\b|\bdiplom|\babitur\b|\bdoctor(?:ate)?\b|\bpromotion\b|\bmba\b|\ba-levels?\b|\bhigh school diploma\b|\bassociate degree\b|\bfachinformatiker\b|\bstaatsexamen\b|\blicen[cs]iate\b|\bbootcamp\b|\bcomputer science\b|\binformatik\b|\bdegree in\b|\bhnd\b|\bmca\b|\bbca\b)/iu;
const SCHOOL =
  /(?:universit|hochschule|\bcollege\b|\binstitut|\bschool\b|gymnasium|\btu \p{Lu}|\bfh \p{Lu}|\beth\b|\bepfl\b|\bmit\b(?! )|academy|akademie|polytechni|\biit\b|\bhtl\b|\bkit\b|\brwth\b|\blmu\b|\bucl\b)/iu;

const isDetail = (line: string): boolean =>
  /^\s*[•*-]?\s*(?:relevant|coursework|courses|modules|thesis|schwerpunkt|abschlussarbeit|grade|note)\b/iu.test(
    line,
  );

const partsOf = (text: string): string[] =>
  text
    .split(/\t|\s+[|·•–—-]\s+|[|·•;]|,\s+/u)
    .map((part) =>
      part
        .replace(/\*\*|__|`/g, "")
        .replace(/\(?(?:\d{2}\/)?(?:19|20)\d\d\)?/g, "")
        .replace(/^[\s,:()–—-]+|[\s,:(–—-]+$/gu, ""),
    )
    .filter((part) => part.length > 1);

const cut = (text: string | null): string | null => text?.slice(0, 160) || null;
