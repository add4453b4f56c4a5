import type { ReactNode } from "react";
import type { QuestionStanding } from "../../../domain/authoring/wire.ts";
import { Link } from "../../components/link.tsx";
import { admin } from "../../strings/admin.ts";
import { QuestionTabs } from "./question/question-tabs.tsx";
import { StandingBadge } from "./standing-badge.tsx";

type QuestionFrameProps = {
  id: string;
  title: string;
  standing: QuestionStanding;
  lead: string;
  children: ReactNode;
};

/** A page of a question beside its editor: which question it is, and the ways to its other pages. */
export function QuestionFrame({ id, title, standing, lead, children }: QuestionFrameProps) {
  return (
    <>
      <div className="stack">
        <div className="page-head">
          <div>
            <p className="small">
              <Link to="/admin/questions">{admin.nav.questions}</Link>
            </p>
            <div className="row">
              <h1 className="wrap-anywhere">{title || admin.untitled}</h1>
              <StandingBadge standing={standing} />
            </div>
            <p className="small">{lead}</p>
          </div>
        </div>
        <QuestionTabs id={id} />
      </div>
      <div className="stack">{children}</div>
    </>
  );
}
