/** The text without what it refuses, puts off or denies to do: "I would not touch the logs" asks for no logs. */
export function withoutRefused(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .split(/\n+|(?<=[.!?;])\s+/)
    .map((sentence) => (WISHES.test(sentence) ? sentence : kept(sentence)))
    .join("\n");
}

function kept(sentence: string): string {
  const told = sentence
    .split(CLAUSES)
    .filter((clause) => !PUT_OFF.test(clause))
    .join(", ");
  let rest = "";
  let from = 0;
  for (const found of told.matchAll(REFUSES)) {
    if (found.index < from) continue;
    rest += `${told.slice(from, found.index)} `;
    const end = found.index + found[0].length;
    const after = told.slice(end, end + FARTHEST);
    const goesOn = after.search(LISTS.test(after) ? END_OF_LIST : END);
    from = end + (goesOn < 0 ? after.length : goesOn);
  }
  return rest + told.slice(from);
}

/** A refusal reaches no farther than a sentence does. */
const FARTHEST = 160;

/** Asked with a no in it, or a no that means a yes. */
const WISHES =
  /\b(?:don't you|do you not|can't (?:i|we)|can (?:i|we) not|couldn't (?:i|we)|shouldn't (?:i|we)|why (?:not|don't)|wouldn't (?:it|you)|why would(?:n't| not))\b[^.!]*\?/i;

/** Where one thing that is done ends and another one begins. */
const CLAUSES =
  /\s*;\s*|\s+[-–—]+\s+|,?\s+(?=(?:but|however|although|though|whereas)\b)|,\s+(?=(?:i|i'd|i'll|we|we'd|we'll|let|then|so|and (?:i|we|then)|first|just|only|show|give)\b)/i;

/** What is put off or set aside by what is said after it. */
const PUT_OFF =
  /\b(?:(?:is|are|was|were)(?:n't| not) (?:\w+ )?(?:an option|options|needed|necessary|required|interesting|useful|helpful|worth|relevant|important|the (?:problem|answer|way|first|right)|for now)|(?:can|could|must|has to|have to|should|will) wait|(?:comes?|come) later|out of the question|off the table|are of no (?:use|interest)|is of no (?:use|interest)|leave\b.{1,40}\b(?:alone|aside|for later|as (?:it|they) (?:is|are)|out|untouched))\b/i;

const DOES =
  "(?:(?!(?:know|see|have|had|understand|remember|find|get|only|just|simply|forget|hesitate|wait|mind|rule|lose|miss|overlook|delay|stop)\\b)[a-z'-]+)";
/** A no before something that is done; "not only", "do not know" and "cannot see" refuse nothing. */
const REFUSES = new RegExp(
  `\\b(?:(?:would|will|shall|should|must|do|does|did|could|might|may|need|dare)(?: not|n't)(?: (?:yet|even|really|ever|want to|like to|need to|have to|bother to|bother with))* ${DOES}|won't ${DOES}|(?:can't|cannot|can not) ${DOES}|(?:am|'m|are|'re|is)(?:n't| not) (?:going to |about to |yet )?(?!(?:only|just|sure|certain|clear|able|yet sure)\\b)[a-z'-]+|never ${DOES}|no (?:need|reason|point|sense|use|time|desire) (?:to|in|for)|rather not|refuse to|decline to|(?:avoid|skip|ignore|postpone|refrain from|stay away from|keep (?:my|our) hands off|hold off|hold back)(?:ing|s)?|instead of|rather than|without|(?<!\\b(?:would|will|shall|should|must|do|does|did|could|might|may|can|need|am|are|is) )not(?! (?:only|just|simply|sure|certain|clear|least))|no(?! (?:idea|clue|doubt|question|longer|more)))\\b`,
  "gi",
);

/** "the logs, the traces or the dashboard": all of it is refused. */
const LISTS = /^[^.!?;]*,[^.!?;]*\b(?:or|nor)\b/i;
const END = /[,:]|\b(?:but|before|until|unless|first|instead(?! of)|because|i|we|i'd|i'll|let)\b/i;
const END_OF_LIST = /:|\b(?:but|before|until|unless|instead(?! of)|because|i|we|i'd|i'll|let)\b/i;
