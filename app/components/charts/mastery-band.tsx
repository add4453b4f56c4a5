import type { CSSProperties } from "react";
import type { TopicMastery } from "../../../domain/progress/mastery.ts";
import { progress as words } from "../../strings/progress.ts";
import { report } from "../../strings/report.ts";

type MasteryBandProps = { topic: Pick<TopicMastery, "value" | "low" | "high" | "answers"> };

/** Where a topic probably lies, with the estimate marked; dashed where nothing was measured. */
export function MasteryBand({ topic: { value, low, high, answers } }: MasteryBandProps) {
  if (answers === 0) return <span className="band none" role="img" aria-label={words.standing.unmeasured} />;
  const style = { "--lo": low, "--hi": high, "--mid": value } as CSSProperties;
  return <span className="band" role="img" aria-label={report.bandLabel(value, low, high)} style={style} />;
}
