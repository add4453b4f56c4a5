import { DEFAULTS, type SetupValues } from "./setup-form.ts";

type Agreed = Pick<SetupValues, "extra_time" | "no_countdown" | "text_only">;
const NAME = "accommodations";

/** What this browser remembers of extra time and quiet, so that no later form has to be asked for it again. */
export function rememberedIn(request: Request): Agreed {
  const cookie = new RegExp(`(?:^|; )${NAME}=([^;]*)`).exec(request.headers.get("cookie") ?? "")?.[1];
  if (!cookie) return pick(DEFAULTS);
  const [extra_time = "1", ...quiet] = cookie.split("_");
  return { extra_time, no_countdown: quiet.includes("quiet"), text_only: quiet.includes("text") };
}

/** The cookie that remembers it; one that forgets where nothing was chosen. */
export function remembering({ extra_time, no_countdown, text_only }: Agreed): string {
  const parts = [extra_time, no_countdown ? "quiet" : "", text_only ? "text" : ""].filter(Boolean);
  const nothing = parts.length === 1 && extra_time === DEFAULTS.extra_time;
  return nothing
    ? `${NAME}=; Path=/; Max-Age=0; SameSite=Lax`
    : `${NAME}=${parts.join("_")}; Path=/; Max-Age=31536000; SameSite=Lax`;
}

const pick = ({ extra_time, no_countdown, text_only }: Agreed): Agreed => ({
  extra_time,
  no_countdown,
  text_only,
});
