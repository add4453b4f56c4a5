import { localized } from "./localized.ts";

/** A part of a page whose code cannot be had. */
export const missing = localized("missing", {
  part: "A part of this page could not be loaded.",
  editor: "The editor could not be loaded. What you wrote before is safe.",
  again: "Load the page again",
  offline: "You are offline: load the page again once the network is back.",
});
