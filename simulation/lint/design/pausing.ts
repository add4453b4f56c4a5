import { type Finding, finding, type Rule } from "../finding.ts";

/** Rule 10 in a pause: nothing is said or nudged, and the interview's clock stands. */
export const pausing: Rule = ({ events, state }) => {
  const found: Finding[] = [];
  let pausedAt: number | null = null;
  let paused = 0;
  for (const { event } of events) {
    if (event.type === "interview.paused") pausedAt = event.at;
    if (event.type === "interview.resumed" && pausedAt !== null) {
      paused += event.at - pausedAt;
      pausedAt = null;
    }
    const speaks = event.type === "silence.noticed" || event.type === "round.time_up";
    if (pausedAt !== null && speaks)
      found.push(finding(10, "spoken to in a pause", { state, round: null, at: event.at }, event.type));
  }
  const { startedAt, endedAt, clock } = state;
  const ran = startedAt === null || endedAt === null ? null : endedAt - startedAt - paused;
  if (ran !== null && Math.abs(ran - clock.elapsedMs) > 1000)
    found.push(
      finding(10, `the clock ran ${clock.elapsedMs} ms where ${ran} were worked`, {
        state,
        round: null,
        at: endedAt ?? 0,
      }),
    );
  return found;
};
