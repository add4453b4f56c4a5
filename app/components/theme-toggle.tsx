import { useFetcher, useFetchers, useLocation } from "@remix-run/react";
import { SunMoon } from "lucide-react";
import type { FormEvent } from "react";
import type { Theme } from "../locale.ts";
import { common } from "../strings/common.ts";

const KEY = "theme";

/** Switches between light and dark; a choice that equals the system's is forgotten, so the system leads again. */
export function ThemeToggle({ slim = false }: { slim?: boolean }) {
  const fetcher = useFetcher({ key: KEY });
  const { pathname, search } = useLocation();
  const choose = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const system: Theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    const shown = document.documentElement.dataset.theme ?? system;
    const next: Theme = shown === "dark" ? "light" : "dark";
    fetcher.submit(
      { theme: next === system ? "system" : next, return_to: pathname + search },
      { method: "post", action: "/theme" },
    );
  };
  return (
    <fetcher.Form method="post" action="/theme" onSubmit={choose}>
      <input type="hidden" name="return_to" value={pathname + search} />
      <button
        type="submit"
        className={slim ? "btn quiet square slim" : "btn quiet square"}
        aria-label={common.theme}
      >
        <SunMoon className="icon" aria-hidden />
      </button>
    </fetcher.Form>
  );
}

/** The chosen theme, at once when a choice is on its way to the server. */
export function useChosenTheme(saved: Theme | null): Theme | null {
  const pending = useFetchers()
    .find((fetcher) => fetcher.key === KEY)
    ?.formData?.get("theme");
  if (pending === "light" || pending === "dark") return pending;
  return pending === "system" ? null : saved;
}
