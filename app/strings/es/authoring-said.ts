import { type AuthoringWords, inWords, type Said } from "../../../domain/authoring/said.ts";
import type { authoringSaid as english } from "../authoring-said.ts";
import { gateWords } from "./gate-words.ts";
import { jobWords } from "./job-words.ts";
import { predicate, sentence } from "./predicate.ts";
import { problemWords } from "./problem-words.ts";

const SPANISH: AuthoringWords = { ...problemWords, ...gateWords, ...jobWords };

export const authoringSaid: typeof english = {
  problem: ({ message, said }) => (said ? inSpanish([said], message) : message),
  line: ({ name, message, said }) =>
    said
      ? { name: inSpanish([said.name], name), message: inSpanish(said.message, message) }
      : { name, message },
  failure: ({ failure, failure_said: said }) => (failure && said ? inSpanish(said, failure) : failure),
  flaw: ({ message, said }) => (said ? inSpanish([said], message) : sentence(predicate(message))),
};

/** What was kept may be of a version that said other things: then it is told in English. */
const inSpanish = (said: readonly Said[], message: string): string =>
  said.every(({ code }) => Object.hasOwn(SPANISH, code))
    ? said.map((one) => inWords(SPANISH, one)).join(" ")
    : message;
