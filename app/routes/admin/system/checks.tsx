import { CircleCheck, TriangleAlert } from "lucide-react";
import { operations } from "../../../strings/operations.ts";

type Check = { ok: boolean; ms: number; message?: string };
const ORDER = ["database", "runner", "storage", "outbox"] as const;

/** Each thing that the product stands on: whether it answers, how fast, and what is wrong with it. */
export function Checks({ checks }: { checks: Record<(typeof ORDER)[number], Check> }) {
  return (
    <section className="card" aria-labelledby="h-checks">
      <header>
        <h2 id="h-checks">{operations.checks}</h2>
      </header>
      <ul className="lines">
        {ORDER.map((name) => (
          <Line key={name} name={operations.check[name]} check={checks[name]} />
        ))}
      </ul>
    </section>
  );
}

function Line({ name, check }: { name: string; check: Check }) {
  const Icon = check.ok ? CircleCheck : TriangleAlert;
  return (
    <li>
      <Icon className={check.ok ? "icon tone-success" : "icon tone-danger"} aria-hidden />
      <div className="grow">
        <p className="strong">{name}</p>
        <p className="small muted wrap-anywhere">{check.message ?? operations.ok}</p>
      </div>
      {check.ok ? null : <span className="badge danger">{operations.bad}</span>}
      <span className="small muted num">{operations.ms(check.ms)}</span>
    </li>
  );
}
