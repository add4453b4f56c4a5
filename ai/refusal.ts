/**
 * True for a model's stock refusal to take part at all. An interviewer's own no ("I do not give the solution away")
 * is none.
 */
export function isRefusal(text: string): boolean {
  const plain = text.trim().replace(/[’‘]/g, "'");
  return plain.length < 400 && REFUSALS.some((pattern) => pattern.test(plain));
}

const REFUSALS = [
  /^(?:(?:i'm|i am) (?:very |really |so )?sorry|sorry|(?:i )?apologi[sz]e|unfortunately)?[,.]?\s*(?:but )?(?:as an ai(?: language model)?,? )?(?:i (?:can't|cannot|can not|won't|will not|am unable to|am not able to)|i'm (?:unable|not able) to) (?:help|assist|comply|engage|participate|continue|discuss|provide assistance|process|fulfil?l|respond|do that)\b(?: you)?(?: with| to| in)?(?: (?:that|this|it|your|the)\b[^.?!]{0,60})?[.!]?(?:$|\s)/i,
  /^as an ai(?: language model)?,? i (?:can't|cannot|am unable|am not able)\b/i,
  /^(?:lo siento|je suis désolé|es tut mir leid)[^.?!]{0,120}(?:puedo|peux|kann)[^.?!]{0,80}[.!]?$/i,
];
