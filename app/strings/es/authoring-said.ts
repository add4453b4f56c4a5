import { type AuthoringWords, inWords } from "../../../domain/authoring/said.ts";
import type { authoringSaid as english } from "../authoring-said.ts";
import { gateWords } from "./gate-words.ts";
import { predicate, sentence } from "./predicate.ts";
import { problemWords } from "./problem-words.ts";

const SPANISH: AuthoringWords = { ...problemWords, ...gateWords };

export const authoringSaid: typeof english = {
  problem: ({ message, said }) => (said ? inWords(SPANISH, said) : message),
  line: ({ name, message, said }) =>
    said
      ? {
          name: inWords(SPANISH, said.name),
          message: said.message.map((one) => inWords(SPANISH, one)).join(" "),
        }
      : { name, message },
  flaw: ({ message, said }) => (said ? inWords(SPANISH, said) : sentence(predicate(message))),
};
