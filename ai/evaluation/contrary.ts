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

type Pole = ReadonlySet<string>;

/** A clause has this word beside something, and the texts have the opposite beside it and nowhere this one; who names both weighs them. */
function turns(clause: string[], claim: string[], told: string[][], here: Pole, there: Pole): boolean {
  const near = besides(clause, here);
  if (near.size === 0 || besides(claim, there).size > 0) return false;
  const shares = (pole: Pole) =>
    told.some((words) => [...besides(words, pole)].some((word) => near.has(word)));
  return shares(there) && !shares(here);
}

const REACH = 3;

/** The telling words around each place where one of these stands. */
function besides(words: string[], pole: Pole): Set<string> {
  const found = words.flatMap((word, at) =>
    pole.has(word) ? words.slice(Math.max(0, at - REACH), at + REACH + 1) : [],
  );
  return new Set(found.filter((word) => word.length > 3 && !pole.has(word)).map(stem));
}

const stem = (word: string): string => word.replace(/(?:ing|ed|es|s|e)$/, "");

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}']+/gu) ?? [];

const clausesOf = (text: string): string[] =>
  plainWords(text).split(
    /[,;:.!?](?:\s|$)|\s(?=(?:because|since|but|although|whereas|while|which|instead|rather)\b)/,
  );

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
  ["only just", "hardly many"],
  ["up", "down"],
  ["cheap cheaper", "expensive dearer"],
  ["expired stale old older", "new newer fresh"],
  ["read reads reading", "write writes writing"],
  ["early earlier", "late later"],
  ["empty", "full"],
  ["with", "without"],
  ["rise rises grows increases raise raises", "fall falls shrinks decreases lower lowers"],
  ["keep keeps hold holds", "drop drops discard discards"],
  ["off disable disables", "on enable enables"],
  ["bounded", "unbounded unlimited"],
  ["one single", "many several"],
  ["primary leader", "replica replicas follower followers"],
].map(([one = "", other = ""]) => [new Set(one.split(" ")), new Set(other.split(" "))]);
