import { ASKERS, apiStatus, type For } from "./access.ts";
import { API } from "./api-access.ts";
import { FRAMES, type FrameRoute } from "./frame-access.ts";
import { PAGES, pageStatus } from "./page-access.ts";

/** docs/authorisation.md: who gets what answer, of every route, page and frame. */
export const accessTable = (): string =>
  [
    "# Who may do what",
    "",
    "Written by the tests from the tables in `tests/security`, which ask the real thing: `npm test -- --project unit",
    "tests/security/access.test.ts -u` writes it anew. *Other* is somebody who is signed in and whom the thing in the address does",
    "not belong to; *admin* is an administrator whom it does not belong to either.",
    "",
    "## API",
    "",
    "`tests/api/access.test.ts` asks each route as each of them. A refusal changes nothing, and a change from another site, or as",
    "anything but JSON (a file: as a file), is refused whoever asks.",
    "",
    ...table(
      ["Route", "for", ...ASKERS],
      Object.entries(API).map(([route, { for: given, answers }]) => [
        `\`${route}\``,
        FOR[given],
        ...ASKERS.map((asker) => String(apiStatus(given, asker, answers))),
      ]),
    ),
    "",
    "## Pages",
    "",
    "`tests/e2e/security.test.ts` asks for each page and for its data. 302 is the way to sign in, or to where a page leads.",
    "",
    ...table(
      ["Page", "for", ...ASKERS],
      Object.entries(PAGES).map(([path, route]) => [
        `\`${path}\``,
        FOR[route.for],
        ...ASKERS.map((asker) => String(pageStatus(path, route, asker))),
      ]),
    ),
    "",
    "## Frames of the interview's socket",
    "",
    "The socket itself is refused to everybody but the owner, and to the owner without a session that stands or from another",
    "site. `tests/live/frame-access.test.ts` sends each kind of frame from each device.",
    "",
    ...table(
      ["Frame", ...ASKERS.filter((asker) => asker !== "owner"), "before hello", "follower", "writer"],
      Object.entries(FRAMES).map(([type, route]) => [
        `\`${type}\``,
        ...["no socket", "no socket", "no socket"],
        ...DEVICES[route],
      ]),
    ),
    "",
  ].join("\n");

const FOR: Record<For, string> = {
  anyone: "anyone",
  oneself: "oneself",
  owner: "its owner",
  admin: "administrators",
};

const DEVICES: Record<FrameRoute, [before: string, follower: string, writer: string]> = {
  greets: ["yes", "yes", "yes"],
  talks: ["no", "yes", "yes"],
  writes: ["no", "no", "yes"],
};

const table = (head: readonly string[], rows: readonly string[][]): string[] =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
