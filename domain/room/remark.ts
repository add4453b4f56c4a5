/** What a candidate's words are, told without understanding them. Work is whatever is not plainly something else. */
export type Remark = "work" | "thinking" | "session" | "request" | "insult" | "company";

/** The room and the interviewer both go by this: what is work in one sentence is work, whatever stands beside it. */
export function remarkOf(text: string): Remark {
  const found = sentencesIn(text).map(ofSentence);
  return ORDER.find((one) => found.includes(one)) ?? "company";
}

/** The words ask for time to think and say nothing else. "Let me see the dashboard" asks for a dashboard. */
export const thinksAloud = (text: string): boolean => remarkOf(text) === "thinking";

const ORDER: readonly Remark[] = ["work", "insult", "request", "session", "thinking", "company"];

function ofSentence(sentence: string): Remark {
  const { length } = wordsIn(sentence);
  if (INSULTS.test(sentence) && length <= MAX_INSULT_WORDS) return "insult";
  if (REQUESTS.test(sentence)) return "request";
  if (ABOUT_SESSION.test(sentence) && length <= MAX_SESSION_WORDS) return "session";
  const rest = sentence.replace(PONDERS, " ").replace(THINKS, " ");
  const isPlain = wordsIn(rest.replace(GREETS, " ")).every((word) => COMPANY.has(word));
  if (!isPlain) return "work";
  return rest === sentence ? "company" : "thinking";
}

/** What is longer says something besides. */
const MAX_INSULT_WORDS = 10;
const MAX_SESSION_WORDS = 20;

const sentencesIn = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .split(/(?<=[.!?;…])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter(Boolean);

const wordsIn = (sentence: string): string[] => sentence.match(/[\p{L}\p{N}']+/gu) ?? [];

/** Asks for time; what it is asked for belongs to it. */
const PONDERS =
  /\b(?:(?:let me|i (?:have|need|want) to) think|(?:i am|i'm) (?:still )?thinking|(?:give me )?(?:a|one|another) (?:moment|minute|second|sec) to think|(?:let me|i) (?:read|go through) (?:it|this|that)(?: all)?(?: again| once more)?|d[eé]jame pensar(?:lo)?|estoy pensando|(?:dame |necesito )?(?:un|otro) (?:momento|minuto|segundo) para pensar(?:lo)?)(?: (?:about|of|through|over)\b[^,;]*)?/g;
const THINKS =
  /^(?:wait|well|h+m+|u+h+m*|u+m+|e+r+m*)\b|\b(?:let me see|thinking|(?:give me |just |need )?(?:a|one|another) (?:moment|minute|second|sec)|hold on|a ver|d[eé]jame ver|(?:dame |espera )?un (?:momento|minuto|segundo)|un momentito|espera|esperad?)(?![\p{L}])/gu;

const GREETS =
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening))(?: (?!i\b|let\b|we\b)[\p{L}'-]+)?(?=[.!?,]|$)|^¿?(?:hola|buenas|buenos d[ií]as)(?: (?:tardes|noches))?(?: (?!voy\b|yo\b|creo\b)[\p{L}'-]+)?(?=[.!?,]|$)|¿?\b(?:qu[eé] tal|c[oó]mo est[aá]s)(?![\p{L}])|\bhow are you(?: doing)?(?: today)?\b|\bhow(?:'s| is) (?:it going|your day)\b|\bnice to meet you\b/gu;

const COMPANY: ReadonlySet<string> = new Set(
  `hi hello hey good morning afternoon evening thanks thank you ok okay k yes yeah yep no nope nah not really sure right fine
   great nice cool perfect alright all got it i see i'm im am ready sorry please so well hm hmm ah oh a the is are that that's
   thats this makes make sense sounds sound looks look understood don't dont do know idea very much again there everything lol
   haha done finished complete question questions nothing none more else other further from me my side to add will go ahead on
   next continue now then and let let's lets us just for
   hola buenas buenos días dias tardes noches gracias muchas vale sí si bien perfecto genial claro entendido entiendo comprendo
   listo lista hecho terminado nada ninguna ninguno más mas de acuerdo por favor ya está esta sigo seguimos adelante pues jaja
   siguiente pregunta preguntas tengo`.split(/\s+/),
);

const ABOUT_SESSION =
  /\b(?:how (?:much time|many minutes) (?:do i|is|are|have i)|time (?:is )?left|(?:give|get|have|need|want|take|use|like|no|any|another|next|more|a) (?:\w+ )?(?:hints?|clues?)|(?:next|your) question|this interview|can you (?:hear|see|read) me|say (?:that|it) again|repeat (?:that|it|the question)|rephrase|what (?:is|was) the question|what do you mean|are you (?:a |an )?(?:bot|human|real|ai|person)|move on|can i start|cu[aá]nto (?:tiempo )?(?:me |nos )?queda|cu[aá]ntos minutos|(?:dame|quiero|necesito|una|otra|la|sin|más|ninguna) pistas?|(?:siguiente|pr[oó]xima|otra) pregunta|repite(?:lo|la)?|puedes repetir|cu[aá]l era la pregunta|qu[eé] quieres decir|eres (?:una? )?(?:bot|robot|ia|humano|persona)|esta entrevista|quiero (?:terminar|acabar))(?![\p{L}])|^(?:por favor )?(?:salta(?:r|la)?|paso|omitir|siguiente)(?: (?:la|esta|esta pregunta))?[.!]?$|^(?:please )?skip(?: (?:it|this|that|this one|that one|the question|this question))?(?: please)?[.!]?$/u;

/** Asks for what the interview is about to be told, or to be graded. */
const REQUESTS =
  /\b(?:give|tell|show|send|print|reveal|open|share)\b[^.?!]{0,30}\b(?:answer(?: key)?s?|solutions?|rubric|key points?|(?:right|correct) (?:option|one|choice)|explanations?)\b|\bwhat(?:'s| is) the (?:right|correct) (?:answer|option|one)\b|\b(?:ignore|forget|disregard|override)\b.{0,40}\b(?:instructions?|prompts?|rules?)\b/;

/** An insult, wherever it stands in the words. */
export const INSULTS =
  /\b(?:you(?:'re| are)?|u r|ur) (?:(?:such |really |so |just |an? |all |complete(?:ly)? |fucking |total(?:ly)? )*)(?:idiots?|stupid|dumb|morons?|useless|worthless|trash|garbage|pathetic|crap|shit|suck|a joke|ridiculous)\b|\b(?:stupid|dumb|idiotic|useless|shitty|crappy|fucking|damn|bloody) (?:bot|robot|program|machine|ai|interviewer|interview|question|thing)\b|\b(?:this|it|that)(?: (?:interview|question|thing|bot|program|site))? (?:is (?:such |so |just |a |complete |total )*(?:bullshit|crap|shit|rubbish|a waste of time|waste of time|nonsense|stupid|ridiculous)(?=[.!,?]|$)|sucks)|\b(?:shut up|fuck|screw you|go to hell|piss off|i hate (?:you|this)|asshole|bitch|idiot)\b/;
