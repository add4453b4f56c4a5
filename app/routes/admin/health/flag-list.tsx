import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { Flag, Urgency } from "../../../../domain/question-health/flags.ts";
import { health } from "../../../strings/health.ts";

const SIGNS = {
  now: { Icon: CircleAlert, tone: "tone-danger" },
  soon: { Icon: TriangleAlert, tone: "tone-warning" },
  note: { Icon: Info, tone: "muted" },
} satisfies Record<Urgency, { Icon: typeof Info; tone: string }>;

/** What stands out about a question, a sentence each, the most urgent first. */
export function FlagList({ flags }: { flags: Flag[] }) {
  if (flags.length === 0) return null;
  return (
    <ul className="lines tight small">
      {flags.map((flag) => {
        const { Icon, tone } = SIGNS[flag.urgency];
        return (
          <li key={flag.kind}>
            <Icon className={`icon ${tone}`} role="img" aria-label={health.urgency[flag.urgency]} />
            <span className="grow">{health.flag(flag)}</span>
          </li>
        );
      })}
    </ul>
  );
}
