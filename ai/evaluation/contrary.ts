import { kept } from "../../domain/kept.ts";
import { plainWords } from "../terms.ts";

/**
 * Whether a claim sets things the other way round than the texts that it is held against: beside the same thing it has one of
 * two opposite words where they have only the other. What is denied, and what speaks of a case to be avoided, says nothing.
 */
export function isContrary(claim: string, references: readonly string[]): boolean {
  if (references.length === 0) return false;
  const told = references.flatMap((one) => clausesOf(one).map(wordsOf));
  const all = wordsOf(plainWords(claim));
  return clausesOf(claim)
    .filter((clause) => !AVOIDED.test(clause))
    .map(wordsOf)
    .some((clause) =>
      POLES.some(
        ([one, other]) => turns(clause, all, told, one, other) || turns(clause, all, told, other, one),
      ),
    );
}

/**
 * Whether a claim asserts of something what the texts deny of it: "the old version can always read what the new one wrote",
 * where they have "the old version cannot read what the new one wrote".
 */
export function assertsDenied(claim: string, references: readonly string[]): boolean {
  const denied = references.flatMap(deniedIn);
  if (denied.length === 0) return false;
  return assertedIn(claim).some((one) =>
    denied.some(
      ({ who, what, beside }) =>
        what === one.what &&
        who.length > 0 &&
        who.every((word) => one.who.includes(word)) &&
        beside.filter((word) => one.beside.includes(word)).length >= LEAST_BESIDE,
    ),
  );
}

const LEAST_BESIDE = 2;
const DENIED =
  /\b(?:cannot|can't|can never|(?:is|are|does|do|will)(?: not|n't)|never) (?:(?:be|an?|the|even|simply) )?(\p{L}{3,})/gu;
const ASSERTED =
  /\b(?:can|is|are|will)(?: (?:always|still|also|even|easily|safely|simply|just|of course))? (?:(?:be|an?|the) )?(\p{L}{3,})/gu;

/** Every claim is held against every point and its references. */
const MOST_KEPT = 2000;
const deniedIn = kept(
  (text: string): Relation[] => clausesOf(text).flatMap((clause) => relationsIn(clause, DENIED)),
  MOST_KEPT,
);
const assertedIn = kept(
  (text: string): Relation[] =>
    clausesOf(text)
      .filter((clause) => !AVOIDED.test(clause.replace(ASSERTED, " ")))
      .flatMap((clause) => relationsIn(clause, ASSERTED)),
  MOST_KEPT,
);

/** Of what something is said to be or to be possible, and the telling words beside it. */
type Relation = { who: string[]; what: string; beside: string[] };
function relationsIn(clause: string, pattern: RegExp): Relation[] {
  return [...clause.matchAll(pattern)].map(({ index, 1: what = "" }) => ({
    who: wordsOf(clause.slice(0, index))
      .filter((word) => word.length > 2 && word !== "the")
      .slice(-2),
    what: stem(what),
    beside: [...new Set(tellingIn(clause).filter((word) => word !== stem(what)))],
  }));
}

/**
 * Whether a claim puts something down to one cause alone, of which the texts say that it makes no difference: "only because
 * the clocks differ", where they have "however exact the clocks are".
 */
export function blamesAlone(claim: string, references: readonly string[]): boolean {
  const cause = SOLE_CAUSE.exec(claim)?.[1];
  if (!cause) return false;
  const conceded = references.flatMap((one) =>
    [...plainWords(one).matchAll(CONCEDES)].flatMap(([, of = ""]) => tellingIn(of)),
  );
  return tellingIn(plainWords(cause)).some((word) => conceded.includes(word));
}

const SOLE_CAUSE = /\b(?:only|just|solely|purely) (?:because|since|due to|when|if)\b([^,;.]*)/i;
const CONCEDES =
  /\b(?:however|no matter(?: how| what)?|regardless of|whatever|independent(?:ly)? of)\b([^,;.:]*)/g;
const tellingIn = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => word.length > 3)
    .map(stem);

type Pole = ReadonlySet<string>;

/** A clause has this word beside something, and the texts have the opposite beside it and nowhere this one; who names both weighs them. */
function turns(clause: string[], claim: string[], told: string[][], here: Pole, there: Pole): boolean {
  const near = besides(clause, here);
  if (near.size === 0 || besides(claim, there).size > 0) return false;
  const shares = (pole: Pole, least: number) =>
    told.some((words) => [...besides(words, pole)].filter((word) => near.has(word)).length >= least);
  // One word in common is what both are of: "errors follow the new version" turns no "the old version works" round.
  return shares(there, Math.min(LEAST_SHARED, near.size)) && !shares(here, 1);
}

const LEAST_SHARED = 2;

const REACH = 3;

/** The telling words around each place where one of these stands. */
function besides(words: string[], pole: Pole): Set<string> {
  const found = words.flatMap((word, at) =>
    pole.has(word) ? words.slice(Math.max(0, at - REACH), at + REACH + 1) : [],
  );
  return new Set(
    found
      .filter((word) => word.length > 3 && !pole.has(word))
      .map(stem)
      .filter((word) => word.length > 2),
  );
}

const stem = (word: string): string => word.replace(/(?:ing|ed|es|s|e)$/, "");

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}']+/gu) ?? [];

const clausesOf = (text: string): string[] =>
  plainWords(text)
    // "On" is the contrary of "off" where something is switched, and a trade-off switches nothing off.
    .replace(/\btrade offs?\b/g, "compromise")
    .replace(/\b((?:turn|switch|leav|keep|kept|left)\w*(?: \w+){0,3}) on\b/g, "$1 switchedon")
    .split(/[,;:.!?](?:\s|$)|\s(?=(?:because|since|but|although|whereas|while|which|instead|rather)\b)/);

/** Tells of a case or of the other way, to speak against it; a no turns the word round once more. */
const AVOIDED =
  /\b(?:not|never|no|cannot|nor|nobody|nothing|if|when|would|could|might|unless|otherwise|instead|rather|than|imagine|suppose|versus|tempting|wrong|bad|risk)\b|n't\b/;

/** Words that set things in relation, and those that set them the other way round. */
const POLES: [Pole, Pole][] = [
  ["before", "after afterwards"],
  ["first", "last"],
  ["more most", "less least fewer fewest"],
  ["fast faster quicker", "slow slower"],
  ["large larger bigger greater", "small smaller"],
  ["high higher", "low lower"],
  ["long longer", "short shorter"],
  ["asynchronous asynchronously background", "synchronous synchronously"],
  ["stateless", "stateful"],
  ["random randomly", "sequential sequentially"],
  ["same", "different another"],
  ["every each all", "none no hardly"],
  ["only just", "hardly"],
  ["up", "down"],
  ["cheap cheaper", "expensive dearer"],
  ["expired stale old older", "new newer fresh"],
  ["read reads reading", "write writes writing"],
  ["early earlier", "late later"],
  ["empty", "full"],
  ["with", "without"],
  ["rise rises grows increases raise raises", "fall falls shrinks decreases lower lowers"],
  ["keep keeps hold holds", "drop drops discard discards"],
  ["off disable disables", "switchedon enable enables"],
  ["bounded", "unbounded unlimited"],
  ["single", "many several"],
  ["primary leader", "replica replicas follower followers"],
].map(([one = "", other = ""]) => [new Set(one.split(" ")), new Set(other.split(" "))]);
