import type { Locale } from "../../domain/locale.ts";
import { remarkOf, thinksAloud } from "../../domain/room/remark.ts";
import { type Cost, statedCosts } from "../complexity.ts";
import { spanish } from "../languages.ts";
import { plainWords } from "../terms.ts";
import { unaccented } from "../unaccented.ts";
import { type PlainSign, SIGNS } from "./signs.ts";

/** What can be told from a message of the candidate's without understanding it. Several may hold at once. */
export type Reading = {
  text: string;
  words: number;
  /** The sentences that ask something. */
  questions: string[];
  costs: Cost[];
  signs: Set<Sign>;
};

export type Sign = PlainSign | "empty" | "thinks" | "chatter" | "foreign" | "gibberish" | "code" | "long";

/** `locale`: the language of the interview. In a Spanish one English words are understood too. */
export function readMessage(text: string, locale: Locale = "en"): Reading {
  const plain = plainWords(text);
  const isSpanish = locale === "es";
  const bare = isSpanish ? unaccented(plain) : plain;
  const words = plain.match(/[\p{L}\p{N}']+/gu) ?? [];
  const signs = new Set<Sign>();
  for (const sign of Object.keys(SIGNS) as PlainSign[]) {
    if (SIGNS[sign].test(plain) || (isSpanish && spanish().SIGNS[sign].test(bare))) signs.add(sign);
  }
  const costs = statedCosts(text);
  if (signs.has("refusesHint")) signs.delete("wantsHint");
  if (words.length === 0) signs.add("empty");
  else if (thinksAloud(text)) signs.add("thinks");
  const isChatter = (word: string) =>
    CHATTER.has(word) || (isSpanish && spanish().CHATTER.has(unaccented(word)));
  if (words.length > 0 && words.length <= 4 && words.every(isChatter)) signs.add("chatter");
  if (isForeign(bare, words, locale)) signs.add("foreign");
  if (!costs.length && !signs.has("chatter") && isGibberish(words)) signs.add("gibberish");
  if (looksLikeCode(text)) signs.add("code");
  if (text.length > 1500) signs.add("long");
  return {
    text,
    words: words.length,
    questions: text.split("\n").flatMap((line) => questionsIn(plainWords(line))),
    costs,
    signs,
  };
}

/** Nothing but a word of company: a thank-you, an "ok", a moment that is asked for. It answers nothing and does nothing. */
export const isSmallTalk = (text: string): boolean => ["company", "thinking"].includes(remarkOf(text));

/** An insult and little else; whoever curses in a longer message says something besides. */
export const isInsult = ({ signs, words }: Reading): boolean => signs.has("insults") && words <= 10;

const CHATTER = new Set(
  "ok okay k hmm hm mm mhm uh um er ah oh well so right yes yeah yep sure cool nice great lol haha alright fine got it i see let me think one moment sec second wait good go on and now".split(
    " ",
  ),
);

/** How a question begins that ends without its mark. "Should be fine" and "when it is empty" begin otherwise. */
const ASKING =
  /^(?:so |and |but |ok(?:ay)? |also |hi |hello |hey )*(?:(?:is|are|do|does|did|can|could|may|might|will|would|should|shall|must) (?:i|we|it|they|the|there|this|that|these|those|you|my|all|any(?:thing|one|body)?|each|both|an?)\b|(?:what|how|why)\b(?! about))|\b(?:i wonder|wondering|can i assume|may i assume|should i assume|i(?:'d| would) like to know|let me (?:ask|clarify)|quick question)\b/;

function questionsIn(plain: string): string[] {
  const sentences = plain.match(/[^.?!\n]+[.?!]*/g) ?? [];
  const asks = (one: string) => one.endsWith("?") || ASKING.test(one);
  return sentences
    .map((one) => one.trim())
    .filter(asks)
    .flatMap((one) => {
      // "The largest length, how many numbers?" asks once, in two wordings.
      const parts = AND_ASKS.test(one) ? one.split(NEXT_QUESTION) : [one];
      return parts.every(asks) ? parts : [one];
    });
}

/** Where a second question begins in the same sentence. */
const NEXT_QUESTION =
  /(?:,|,? (?:and|also|plus)(?: also)?,?) (?=(?:how (?:many|much|often|long|large|big|fast|old)|what|which|who|where|when|is|are|do|does|can|may|will|should|must|has|have) )/;

const AND_ASKS =
  /\b(?:and|also|plus)(?: also)?,? (?:how|what|which|who|where|when|is|are|do|does|can|may|will|should|must|has|have) /;

const FOREIGN =
  /\b(?:el|los|las|una|que|para|como|puedo|esta|por|pero|hola|usted|der|die|das|und|ich|nicht|ist|ein|eine|les|des|une|est|pas|je|vous|avec|dans|bonjour|sono|che|per|questo|não|você|uma|com|isso|un|de|del|en|se|es|lo|mi|voy|cada|usar|donde|cuando|entonces|luego|primero|valores|números|si|entiendo|sé|esto|muy|más|la|las|estoy|ahora|solución|ya|está|hago|con|mapa|lista)\b/g;

function isForeign(plain: string, words: string[], locale: Locale): boolean {
  if (words.length < 3 && locale === "es") return /^(?:bonjour|merci|hallo|danke|ciao|salut)\b/.test(plain);
  if (words.length < 3)
    return /^(?:hola|buenas|gracias|vale|listo|bonjour|merci|hallo|danke|ciao|ola|olá|salut|no (?:sé|entiendo)|de acuerdo|ya está|sí|claro)(?![\p{L}])/u.test(
      plain,
    );
  const letters = plain.match(/\p{L}/gu) ?? [];
  const other = letters.filter((letter) => !/\p{Script=Latin}|\p{Script=Greek}/u.test(letter)).length;
  if (other > letters.length * 0.4) return true;
  const found = plain.match(locale === "es" ? spanish().FOREIGN : FOREIGN);
  return (found?.length ?? 0) / words.length > 0.24;
}

/** Words without vowels, or one long run of letters: keys that were leaned on. */
function isGibberish(words: string[]): boolean {
  const letters = words.filter((word) => /^\p{L}+$/u.test(word) && word.length > 2);
  if (letters.length === 0 || /[^\p{ASCII}]/u.test(words.join(""))) return false;
  const odd = letters.filter(
    (word) =>
      !/[aeiouy]/.test(word) || LEANED_ON.test(word) || /[^aeiouy]{5,}/.test(word) || word.length > 24,
  );
  return odd.length / letters.length > 0.5 && !letters.some((word) => COMMON.has(word));
}

const LEANED_ON = /asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|uiop|zxcv|xcvb|cvbn/;
const COMMON = new Set(
  "the and for not with that this map set dfs bfs lru list tree node array loop sort".split(" "),
);

function looksLikeCode(text: string): boolean {
  if (/```/.test(text)) return true;
  const lines = text.split("\n").filter((line) => line.trim());
  const coded = lines.filter((line) =>
    /[;{}]\s*$|^\s*(?:def |class |function |for |while |if |return\b|const |let |var |public |int )|^\s*\w+(?:\[[^\]]+\])? = /.test(
      line,
    ),
  );
  return lines.length >= 2 && coded.length >= 2 && coded.length / lines.length >= 0.5;
}
