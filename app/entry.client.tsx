import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { listenBeforeRouter } from "./components/offline-router.ts";
import { speak } from "./strings/localized.ts";

listenBeforeRouter();

const { lang, dataset } = document.documentElement;

// English is in the pages' own code. Where other words cannot be had, after a deploy or offline, it is better than nothing.
if (lang === "es") speakSpanish().catch(console.error).then(hydrate);
else hydrate();

function hydrate(): void {
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RemixBrowser />
      </StrictMode>,
    );
  });
}

async function speakSpanish(): Promise<void> {
  const [{ spanish }, ofReactAria, admin] = await Promise.all([
    import("./strings/es/index.ts"),
    // Its declaration knows of no value.
    import("react-aria-components/i18n/es-ES") as Promise<{ default?: object }>,
    "admin" in dataset ? import("./strings/es/admin.ts") : null,
  ]);
  // Where react-aria looks before it looks into its own.
  Object.assign(window, { [Symbol.for("react-aria.i18n.strings")]: ofReactAria.default });
  const words = { ...spanish, ...admin?.adminSpanish };
  speak(() => words);
}
