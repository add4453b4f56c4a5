import { FlaskConical } from "lucide-react";
import { progress as words } from "../../strings/progress.ts";

/** What was made up for development says so wherever it is shown. */
export function GeneratedNotice() {
  return (
    <div className="notice">
      <FlaskConical className="icon" aria-hidden />
      <p>{words.generated}</p>
    </div>
  );
}
