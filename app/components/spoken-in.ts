import { createContext, useContext } from "react";
import type { Locale } from "../../domain/locale.ts";
import { QUESTIONS_IN } from "../../domain/questions-in.ts";
import { common } from "../strings/common.ts";

/** The language that an interview was held in, for what is shown of it: English where it does not say, null where nobody knows. */
export const SpokenIn = createContext<Locale | null | undefined>(null);

/** The `lang` of what was said in it or written about it: only where the page has another one. */
export function useSpokenIn(): { lang?: Locale } {
  const spoken = useContext(SpokenIn);
  if (spoken === null) return {};
  const locale = spoken ?? "en";
  return locale === common.tag ? {} : { lang: locale };
}

/** The same of a hint, which whoever wrote the question wrote. */
export const WRITTEN_IN = { lang: QUESTIONS_IN };
