import { useEffect, useState } from "react";
import { discriminationWord } from "../../../../domain/question-health/discrimination.ts";
import type { QuestionHealth } from "../../../../domain/question-health/health.ts";
import { Link } from "../../../components/link.tsx";
import { useFormat } from "../../../format.ts";
import { editor } from "../../../strings/admin-editor.ts";
import { health as words } from "../../../strings/health.ts";
import { healthOfVersion } from "./question-client.ts";

type HealthCardProps = { id: string; version: number };

/** How the live version does its work, beside what may replace it. It comes after the page; without it nothing is missing. */
export function HealthCard({ id, version }: HealthCardProps) {
  const [health, setHealth] = useState<QuestionHealth | null | "unknown">(null);
  useEffect(() => {
    let left = false;
    void healthOfVersion(id, version).then((answer) => {
      if (!left) setHealth(answer.ok ? answer.value.health : "unknown");
    });
    return () => {
      left = true;
    };
  }, [id, version]);
  if (health === "unknown") return null;
  return (
    <section className="card stack gap-3" aria-labelledby="h-version-health" aria-busy={health === null}>
      <h2 className="small" id="h-version-health">
        {editor.healthOf(version)}
      </h2>
      {health ? <Facts id={id} health={health} /> : <Waiting />}
    </section>
  );
}

function Facts({ id, health }: { id: string; health: QuestionHealth }) {
  const format = useFormat();
  const { score, discrimination, hints, reports } = health;
  const { value: r } = discrimination;
  const open = reports.TESTS_WRONG + reports.UNCLEAR + reports.OTHER;
  return (
    <dl className="facts">
      <dt>{words.asked}</dt>
      <dd className="num">{format.number(health.asked)}</dd>
      <dt>{words.median}</dt>
      <dd className="num">{score ? format.number(Math.round(score.median)) : words.none}</dd>
      <dt>{words.tells}</dt>
      <dd>{r ? words.word[discriminationWord(r)] : words.none}</dd>
      <dt>{words.hintUsed}</dt>
      <dd className="num">{hints ? words.percent(hints.share.value) : words.none}</dd>
      <dt>{editor.reports}</dt>
      <dd>
        {open > 0 ? (
          <Link to={`/admin/reports?question=${id}`}>{editor.openReports(format.number(open))}</Link>
        ) : (
          words.none
        )}
      </dd>
    </dl>
  );
}

/** As high as what comes. */
function Waiting() {
  return (
    <div className="facts" aria-hidden>
      {["asked", "median", "tells", "hints", "reports"].map((fact) => (
        <span key={fact} className="skeleton fact-line" />
      ))}
    </div>
  );
}
