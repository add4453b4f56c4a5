import { createContext, useContext } from "react";
import type { Locale } from "../../domain/locale.ts";
import { common } from "../strings/common.ts";

/** The language that an interview was held in, for what is shown of it; English where it does not say. */
export const SpokenIn = createContext<Locale | undefined>(undefined);

/** The `lang` of what was said in it or written about it: only where the page has another one. */
export function useSpokenIn(): { lang?: Locale } {
  const locale = useContext(SpokenIn) ?? "en";
  return locale === common.tag ? {} : { lang: locale };
}
