import { cases as words } from "../../../../strings/admin-cases.ts";
import type { NotBegun } from "../use-job.ts";

/** Why work was not begun. */
export const NotBegunNotice = ({ why }: { why: NotBegun }) => (
  <p className="notice danger" role="alert">
    {"unsaved" in why ? words.job.unsaved : why.message}
  </p>
);
