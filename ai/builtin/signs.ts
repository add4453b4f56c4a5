import { INSULTS } from "../../domain/room/remark.ts";

/** What shows in words of English, which are read as plain words. */
export const SIGNS = {
  greeting: /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|greetings)\b/,
  thanks: /^(?:ok(?:ay)?,? )?(?:thanks|thank you|cheers)\b/,
  asksIfAi:
    /\b(?:are you|you're|is this|am i talking to) (?:an? )?(?:real |actual )?(?:ai|a\.i\.|bot|robot|human|person|machine|chatgpt|gpt|llm|language model|real)\b|\bwho are you\b|\bwhat are you\b|\bwhich model\b/,
  wantsSolution:
    /\b(?:give|tell|show|send|write|post|reveal|provide)\b[^.?]{0,30}\b(?:solution|answer|the code|full code|correct code)\b|\b(?:what is|what's|what would be) the (?:solution|answer|best solution|optimal solution)\b|\b(?:solve|code|write) it for me\b|\bjust tell me\b/,
  refusesHint:
    /\b(?:don't|do not|dont) (?:want|need|like|use|give me|show me|send me)(?: \w+){0,2} (?:hints?|clues?|nudges?|help)\b|\bno (?:more )?hints?(?:,? (?:please|thanks|thank you|for now))?[.!]?$/,
  wantsHint: /\b(?:hint|clue|nudge)s?\b|\bhelp me\b|\bcan you help\b|\bsome help\b/,
  // Asked of somebody: that a value repeats, or comes again, is told of many a problem.
  wantsRepeat:
    /\b(?:(?:can|could|would|will) you|please|want you to|like you to)(?: please| kindly)? repeat\b|\brepeat(?:,? please\b| (?:the|your|that|this|last) (?:last )?question\b| what you (?:said|asked)\b)|\bmind repeating\b|^(?:(?:sorry|pardon|please),? )?(?:repeat(?: (?:that|it|this|yourself))?|come again|one more time)(?: for me)?[.?!]*$|\bsay (?:that|it) (?:again|one more time)\b|\bwhat was the question\b|\bwhat did you (?:say|ask)\b|^(?:pardon|sorry)\??$/,
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
    /\bmove on\b(?! to (?:the )?(?:cod|writ|implement))[^.?]{0,12}\?|\bskip(?: (?:it|this|that|ahead|(?:(?:this|the|that) )?(?:one|question|problem|round)))?(?: please| now| for now)?\?|\b(?:next|another|different) (?:question|problem)\b|\b(?:move on|skip (?:this|it))$|^(?:please,? )?skip(?: (?:it|this|that|this one|that one))?(?:,? please)?[.!]?$|\bhow (?:do|can) i (?:finish|end|move on)\b/,
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
export type PlainSign = keyof typeof SIGNS;
