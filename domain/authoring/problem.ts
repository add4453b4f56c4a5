import { type AuthoringWords, type Said, type SaidCode, say, sentence } from "./said.ts";

/** What a draft lacks. `field`: the place in the draft, as in `cases.3.input`; `message`: a sentence in English that says what to do; `said`: the same for other languages. */
export type Problem = { field: string; message: string; said?: Said };

export function problem<Code extends SaidCode>(
  field: string,
  code: Code,
  ...values: Parameters<AuthoringWords[Code]>
): Problem {
  return problemOf(field, say(code, ...values));
}

export const problemOf = (field: string, said: Said): Problem => ({ field, ...sentence(said) });
