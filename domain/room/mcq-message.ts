import type { OptionKey } from "../question.ts";
import type { Message, Round } from "./state.ts";

type Asked = Pick<Round["question"], "options">;

/** A pick as it stands in the chat: the option in its own words, then the reasons, where any were given along with it. */
export const pickText = (question: Asked, key: OptionKey, reasoning: string | null): string =>
  [head(question, key), reasoning].filter(Boolean).join("\n\n");

/** The candidate's own words in a message: of a pick the reasons alone, since the option is the question's. */
export function ownWords({ role, text, about }: Message, question: Asked): string {
  if (role !== "USER" || !about || !("mcq_answer" in about)) return text;
  const option = head(question, about.mcq_answer);
  return text.startsWith(option) ? text.slice(option.length).trim() : text;
}

const head = ({ options }: Asked, key: OptionKey): string =>
  `**${key}.** ${options.find((option) => option.key === key)?.text ?? ""}`;
