import { INSULTS, remarkOf, thinksAloud } from "../../domain/room/remark.ts";
import { type Cost, statedCosts } from "../complexity.ts";
import { plainWords } from "../terms.ts";

/** What can be told from a message of the candidate's without understanding it. Several may hold at once. */
export type Reading = {
  text: string;
  words: number;
  /** The sentences that ask something. */
  questions: string[];
  costs: Cost[];
  signs: Set<Sign>;
};

export type Sign =
  | keyof typeof SIGNS
  | "empty"
  | "thinks"
  | "chatter"
  | "foreign"
  | "gibberish"
  | "code"
  | "long";

export function readMessage(text: string): Reading {
  const plain = plainWords(text);
  const words = plain.match(/[\p{L}\p{N}']+/gu) ?? [];
  const signs = new Set<Sign>();
  for (const sign of Object.keys(SIGNS) as (keyof typeof SIGNS)[]) {
    if (SIGNS[sign].test(plain)) signs.add(sign);
  }
  const costs = statedCosts(text);
  if (signs.has("refusesHint")) signs.delete("wantsHint");
  if (words.length === 0) signs.add("empty");
  else if (thinksAloud(text)) signs.add("thinks");
  if (words.length > 0 && words.length <= 4 && words.every((word) => CHATTER.has(word))) signs.add("chatter");
  if (isForeign(plain, words)) signs.add("foreign");
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

const SIGNS = {
  greeting: /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|greetings)\b/,
  thanks: /^(?:ok(?:ay)?,? )?(?:thanks|thank you|cheers)\b/,
  asksIfAi:
    /\b(?:are you|you're|is this|am i talking to) (?:an? )?(?:real |actual )?(?:ai|a\.i\.|bot|robot|human|person|machine|chatgpt|gpt|llm|language model|real)\b|\bwho are you\b|\bwhat are you\b|\bwhich model\b/,
  wantsSolution:
    /\b(?:give|tell|show|send|write|post|reveal|provide)\b[^.?]{0,30}\b(?:solution|answer|the code|full code|correct code)\b|\b(?:what is|what's|what would be) the (?:solution|answer|best solution|optimal solution)\b|\b(?:solve|code|write) it for me\b|\bjust tell me\b/,
  refusesHint:
    /\b(?:don't|do not|dont) (?:want|need|like|use|give me|show me|send me)(?: \w+){0,2} (?:hints?|clues?|nudges?|help)\b|\bno (?:more )?hints?(?:,? (?:please|thanks|thank you|for now))?[.!]?$/,
  wantsHint: /\b(?:hint|clue|nudge)s?\b|\bhelp me\b|\bcan you help\b|\bsome help\b/,
  wantsRepeat:
    /\b(?:repeat|say (?:that|it) again|come again|one more time|what was the question|what did you (?:say|ask))\b|^(?:pardon|sorry)\??$/,
  wantsRephrase:
    /\bwhat do you mean\b(?! by\b)|\bi (?:don't|do not|didn't|did not) (?:understand|get) (?:the question|what you|your question|that|you)\b|\brephrase\b|\bcan you (?:explain|clarify) (?:the question|that|what)\b/,
  asksTime:
    /\bhow (?:much|many) (?:time|minutes)\b|\btime (?:is )?(?:left|remaining)\b|\bhow long (?:do i|have i|is left)\b/,
  asksVerdict:
    /\b(?:is|was|does|do|am i|are we|would)\b[^.?]{0,40}\b(?:correct|right|look (?:good|ok|okay|fine|right)|make sense|on the right track|good enough|okay|ok|optimal|passed|work)\s*(?:so far|for you|to you|with you)?\s*\?|\bhow (?:did|am) i (?:do|doing)\b|\bdid i (?:pass|do)\b|\bright\?$|\bcorrect\?$|\bsounds? (?:good|right|ok|okay|fine)\b|\bmakes? sense\?/,
  asksTests:
    /\b(?:see|show|what are|which|share|view)\b[^.?]{0,30}\b(?:hidden|failing|failed) (?:tests?|cases?|inputs?)\b|\bhidden (?:tests?|cases?)\b[^.]*\?|\bexpected (?:output|result|answer)\b[^.?]*\btests?\b/,
  asksMeaning:
    /\bwhat do you mean by\b|\bwhat (?:does|do) [^?]{1,40} mean\b|\bwhat exactly (?:is|are)\b|\bdefinition of\b/,
  asksReport: /\b(?:report|feedback|my score|results?)\b[^.]*\?/,
  asksScore:
    /\bmy (?:current |overall |final )?(?:score|grade|rating|marks|points)\b|\bscore so far\b|\bhow (?:many|much) points\b|\bhow (?:did|am) i (?:do|doing)\b|\bdid i pass\b/,
  asksMoveOn:
    /\b(?:move on|skip)\b(?! to (?:the )?(?:cod|writ|implement))[^.?]{0,12}\?|\b(?:next|another|different) (?:question|problem)\b|\b(?:move on|skip (?:this|it))$|^(?:please,? )?skip(?: (?:it|this|that|this one|that one))?(?:,? please)?[.!]?$|\bhow (?:do|can) i (?:finish|end|move on)\b/,
  describes:
    /\b(?:i|we)(?:'d| would|'ll| will| could| can| am going to| want to| plan to)? (?:then |first |just )?(?:try|check|use|take|keep|sort|iterate|loop|walk|scan|store|build|compare|split|maintain|traverse|count|push|search) (?:a|an|the|two|each|every|all|through|over|from|it|both|nums|by)\b|^using an? |\b(?:brute[- ]?force|every pair|all (?:the )?pairs|each pair|all (?:the )?combinations|nested loops?|two loops)\b/,
  asksWhatNow:
    /\bwhat (?:now|next|should i do(?: now| next)?|do i do (?:now|next))\b|\b(?:how|where) (?:do|should) i (?:start|begin|proceed|continue|go on)\b/,
  blamesTests:
    /\b(?:tests?|judge|runner|machine|server|platform)\b[^.?]{0,20}\b(?:wrong|broken|too slow|slow|unfair|buggy|incorrect)\b/,
  pleasantry: /\bhow are you\b|\bhow(?:'s| is) (?:it going|your day)\b|\bnice to meet you\b/,
  asksWhy:
    /\b(?:what|where)(?:'s| is| are)? (?:wrong|the bugs?|the errors?|the mistakes?|the problem with)\b|\bwhy (?:does|did|is|isn't|doesn't|do|won't)(?: not)? (?:it|this|my)\b|\bwhat (?:did|am) i (?:do|doing|miss|missing)\b/,
  asksToWrite:
    /\b(?:can|may|should|shall|could) i (?:now )?(?:start|begin|go ahead|code|write|implement|just code)\b|\bi(?:'ll| will| am going to|'m going to|'d like to| want to) (?:now )?(?:start|begin) (?:coding|writing|to code|implement)|\bready to (?:code|write|start|implement)|^(?:so |then |ok(?:ay)? )?i can (?:now )?(?:start|begin|go ahead|code|write it)\b[^.?!]{0,12}\?/,
  asksLanguage:
    /\b(?:which|what) (?:programming )?languages?\b|\b(?:can|may|should) i use (?:python|java|javascript|typescript|c\+\+|the standard library|a library|libraries|built ?ins?)\b/,
  asksBound:
    /\b(?:what|which|any) (?:time |space )?(?:complexity|bound|runtime)\b[^.]*\b(?:want|expect|need|required?|target|aim|have in mind|looking for)|\b(?:should|must|does) it (?:be|need to be|have to be) (?:o\(|linear|constant|fast|efficient)/,
  instructs:
    /\b(?:ignore|forget|disregard|override)\b.{0,40}\b(?:instruction|prompt|rule|above|previous|everything)|\bsystem prompt\b|\byou are now\b|\b(?:give|award|grant|assign|rate|score|grade) (?:me|this|it|myself|the candidate)\b.{0,40}(?:\d+|full|maximum|max|perfect|top|highest|score|marks|points)|\bas (?:the|an?) (?:grader|evaluator|judge)\b|\bmove_on\b|@@acts|\bdeveloper mode\b/,
  insults: INSULTS,
  asksIfThere:
    /^(?:hello\?|(?:are|is) (?:you|anybody|anyone|somebody) (?:still )?(?:there|here|listening)|(?:can|do) you (?:hear|see|read) me)\b/,
  offTopic:
    /\b(?:weather|football|recipe|joke|poem|song|movie|politics|election|dinner|lunch|salary|girlfriend|boyfriend|holiday|vacation)\b/,
  dontKnow:
    /\b(?:i )?(?:don't|do not|dont|dunno|didn't) (?:really )?(?:know|have (?:an|any) idea|see how|remember)\b|\bno (?:idea|clue)\b|\bnot sure\b|\bi(?:'m| am) (?:completely |totally |really |still )?(?:stuck|lost|blank)\b|^(?:still|completely|totally) (?:stuck|lost|blank)\b|^(?:stuck|lost)\b|\bi give up\b|\bidk\b|\bi can't (?:think|figure)\b|\bno, nothing\b/,
  known:
    /^(?:yes|yep|yeah|yup|sure)\b(?!.*\bnot\b)|\bi(?:'ve| have)? (?:solved|seen|met|done|know|saw|did) (?:it|this|that)\b|\bseen (?:it|this) before\b|\bi know (?:it|this)\b/,
  unknown:
    /^(?:no|nope|nah|not really|never)\b|\bi (?:haven't|have not|never|don't|do not) (?:solved|seen|met|done|saw|did|know|think so)\b|\bnew to me\b|\bfirst time\b/,
  declines:
    /^(?:no|nope|nah|nothing|none|not really|no thanks|no thank you|i'm good|i am good|all good|that's all|that is all)\b/,
  asksReview:
    /\b(?:is|does|do|did|could|can|would|are|was|will)\b[^?]*\b(?:my|this) (?:code|solution|approach|answer|idea)\b|\banything wrong\b|\b(?:check|review|look at) my\b/,
  proposes:
    /\b(?:so|maybe|perhaps|then) (?:i|we|it|for|you|the)\b|\b(?:what if|could|should|can|would|shall|do|may) (?:i|we)\b|\bi (?:would|could|can|will|think|guess)\b|\bi'(?:d|ll)\b/,
  done: /\b(?:i(?:'m| am)|it's|it is|that's|that is) (?:done|finished|ready|it|complete)\b|^(?:done|finished|ready)\b|\bi (?:think|believe) (?:i'm|i am|it's|that's) (?:done|it|finished)\b|\bi(?:'ve| have) (?:finished|written|implemented)\b/,
} as const;

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

function isForeign(plain: string, words: string[]): boolean {
  if (words.length < 3)
    return /^(?:hola|buenas|gracias|vale|listo|bonjour|merci|hallo|danke|ciao|ola|olá|salut|no (?:sé|entiendo)|de acuerdo|ya está|sí|claro)(?![\p{L}])/u.test(
      plain,
    );
  const letters = plain.match(/\p{L}/gu) ?? [];
  const other = letters.filter((letter) => !/\p{Script=Latin}|\p{Script=Greek}/u.test(letter)).length;
  if (other > letters.length * 0.4) return true;
  return (plain.match(FOREIGN)?.length ?? 0) / words.length > 0.24;
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
