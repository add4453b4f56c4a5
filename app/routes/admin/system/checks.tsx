import { CircleCheck, TriangleAlert } from "lucide-react";
import { useFormat } from "../../../format.ts";
import { operations } from "../../../strings/operations.ts";

type Check = { ok: boolean; ms: number; message?: string };
type Checks = {
  database: Check;
  runner: Check & { running?: number; waiting?: number };
  storage: Check;
  outbox: Check & { waiting?: number };
  model: Check & { turns?: number; failed_over?: number };
  erasures: Check & { waiting?: number };
  retention: Check & { waiting?: number };
};
const ORDER = ["database", "runner", "storage", "outbox", "model", "erasures", "retention"] as const;

/** Each thing that the product stands on: whether it answers, how fast, and what is wrong with it. */
export function Checks({ checks }: { checks: Checks }) {
  const more = useMore(checks);
  return (
    <section className="card" aria-labelledby="h-checks">
      <header>
        <h2 id="h-checks">{operations.checks}</h2>
      </header>
      <ul className="lines">
        {ORDER.map((name) => (
          <Line key={name} name={operations.check[name]} check={checks[name]} more={more[name]} />
        ))}
      </ul>
    </section>
  );
}

/** What a part says of itself, besides that it answers. */
function useMore({
  runner,
  outbox,
  model,
  erasures,
  retention,
}: Checks): Partial<Record<keyof Checks, string>> {
  const { number } = useFormat();
  const { more } = operations;
  return {
    ...(runner.waiting !== undefined && {
      runner: more.runner(number(runner.running ?? 0), number(runner.waiting)),
    }),
    ...(outbox.waiting ? { outbox: more.outbox(number(outbox.waiting)) } : {}),
    model: model.turns ? more.model(number(model.failed_over ?? 0), number(model.turns)) : more.noTurns,
    ...(erasures.waiting !== undefined && { erasures: more.erasures(number(erasures.waiting)) }),
    retention: retention.waiting === undefined ? more.unswept : more.retention(number(retention.waiting)),
  };
}

function Line({ name, check, more }: { name: string; check: Check; more: string | undefined }) {
  const Icon = check.ok ? CircleCheck : TriangleAlert;
  return (
    <li>
      <Icon className={check.ok ? "icon tone-success" : "icon tone-danger"} aria-hidden />
      <div className="grow">
        <p className="strong">{name}</p>
        <p className="small muted wrap-anywhere">{check.message ?? more ?? operations.ok}</p>
      </div>
      {check.ok ? null : <span className="badge danger">{operations.bad}</span>}
      <span className="small muted num">{operations.ms(check.ms)}</span>
    </li>
  );
}
