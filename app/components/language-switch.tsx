import { useLocation, useRouteLoaderData } from "@remix-run/react";
import type { Locale } from "../../domain/locale.ts";
import type { loader } from "../root.tsx";
import { common } from "../strings/common.ts";

/** Each in its own words, so that whoever needs it can read it. */
const NAMES: Record<Locale, string> = { en: "English", es: "Español" };

/** The languages of the pages, as buttons of a plain form: the page that follows is loaded whole. */
export function LanguageSwitch({ label = common.languages }: { label?: string }) {
  const current = useRouteLoaderData<typeof loader>("root")?.reader.language ?? "en";
  const { pathname, search } = useLocation();
  return (
    <form className="row gap-1" method="post" action="/language" aria-label={label}>
      <input type="hidden" name="return_to" value={pathname + search} />
      {(Object.keys(NAMES) as Locale[]).map((language) => (
        <button
          key={language}
          type="submit"
          className={language === current ? "btn small" : "btn small quiet"}
          name="language"
          value={language}
          lang={language}
          aria-current={language === current ? "true" : undefined}
        >
          {NAMES[language]}
        </button>
      ))}
    </form>
  );
}
