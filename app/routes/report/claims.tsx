import { ArrowRight, CircleCheck } from "lucide-react";
import type { Claim } from "../../../domain/feedback.ts";
import { useSpokenIn } from "../../components/spoken-in.ts";
import { Quotes } from "./quote.tsx";

type ClaimsProps = { id: string; title: string; none: string; claims: Claim[]; good?: boolean };

/** Remarks, each with what it rests on under it. */
export function Claims({ id, title, none, claims, good = false }: ClaimsProps) {
  const spoken = useSpokenIn();
  const Icon = good ? CircleCheck : ArrowRight;
  return (
    <section className="section" id={id} aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`}>{title}</h2>
      <div className="card">
        {claims.length === 0 ? <p className="muted">{none}</p> : null}
        <ul className="lines">
          {claims.map((claim) => (
            <li key={claim.text}>
              <Icon className={good ? "icon tone-success" : "icon tone-accent"} aria-hidden />
              <div className="grow stack gap-2">
                <p {...spoken}>{claim.text}</p>
                <Quotes evidence={claim.evidence} />
              </div>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
