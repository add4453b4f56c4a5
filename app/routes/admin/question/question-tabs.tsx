import { NavLink } from "../../../components/link.tsx";
import { useAhead } from "../../../components/use-online.ts";
import { admin } from "../../../strings/admin.ts";
import { tryOut } from "../../../strings/try-out.ts";

/** The pages of one question, on each of them. */
export function QuestionTabs({ id }: { id: string }) {
  const ahead = useAhead();
  const { question } = admin;
  const at = `/admin/questions/${id}`;
  return (
    <nav className="tabs" aria-label={question.parts}>
      {[
        { to: at, label: question.edit },
        { to: `${at}/try-out`, label: tryOut.tab },
        { to: `${at}/versions`, label: question.versions },
        { to: `${at}/health`, label: question.health },
        { to: `${at}/changes`, label: question.changes },
      ].map(({ to, label }) => (
        <NavLink key={to} className="tab" to={to} end prefetch={ahead}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
