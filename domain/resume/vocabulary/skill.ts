import type { Topic } from "../../topics.ts";

/** A skill as it is called here, other ways to write it, and the interview topics that it speaks for. */
export type VocabularySkill = {
  name: string;
  /** Other ways to write it, separated by commas. Case, dots, hyphens and spaces between words do not matter. */
  also?: string;
  topics?: readonly Topic[];
  /** The name is an ordinary word or letter too: it counts where it is written in this case and among skills. */
  ordinaryWord?: true;
  /** Other ways to write it for which the same holds. */
  ordinaryToo?: string;
};
