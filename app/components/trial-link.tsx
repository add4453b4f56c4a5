import { FlaskConical } from "lucide-react";
import type { InterviewConfig } from "../../domain/interview.ts";
import { common } from "../strings/common.ts";
import { Link } from "./link.tsx";

/** In a trial: says that it is one, and leads back to the question that is tried. */
export function TrialLink({ config }: { config: InterviewConfig }) {
  if (!config.trial) return null;
  return (
    <Link className="badge accent" to={`/admin/questions/${config.trial}`} title={common.trial.leads}>
      <FlaskConical className="icon" aria-hidden />
      {common.trial.name}
    </Link>
  );
}
