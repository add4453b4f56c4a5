import type { MouseEvent } from "react";
import { common } from "../strings/common.ts";

declare const safe: unique symbol;
/** HTML that this site's own server made of Markdown (markdown-html.server.tsx). */
export type SafeHtml = string & { readonly [safe]: true };

/** Shows it, and lets its blocks of code be copied. */
export function MadeHtml({ html, ...look }: { html: SafeHtml; className?: string; lang?: string }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is pressed, by key or pointer, are the buttons in it
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      {...look}
      onClick={copyCode}
      // Only markdownHtml makes one of these.
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

/** What CopyButton does, for buttons that no component stands behind any more. */
async function copyCode({ target }: MouseEvent) {
  const button = target instanceof Element ? target.closest(".codebox button") : null;
  const label = button?.querySelector("[aria-live]");
  if (!button || !label) return;
  await navigator.clipboard.writeText(button.closest(".codebox")?.querySelector("pre")?.textContent ?? "");
  label.textContent = common.copied;
  setTimeout(() => {
    label.textContent = common.copy;
  }, 2000);
}
