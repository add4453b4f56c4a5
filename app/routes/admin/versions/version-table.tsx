import { Undo2 } from "lucide-react";
import { useState } from "react";
import type { VersionLine } from "../../../../domain/authoring/wire.ts";
import { Link } from "../../../components/link.tsx";
import { useFormat } from "../../../format.ts";
import { versions as words } from "../../../strings/authoring-versions.ts";
import { RollBackDialog } from "./roll-back-dialog.tsx";

const { columns } = words;

/** Every version, newest first, with the way back to it. */
export function VersionTable({ versions, retired }: { versions: VersionLine[]; retired: boolean }) {
  const format = useFormat();
  const [asked, setAsked] = useState<number | null>(null);
  const live = versions.find(({ is_live }) => is_live)?.version;
  return (
    <section className="card flush" aria-label={words.label}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{columns.version}</th>
            <th scope="col">{columns.when}</th>
            <th scope="col">{columns.by}</th>
            <th scope="col">{columns.from}</th>
            <th scope="col">
              <span className="sr">{columns.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ version, is_live, origin, note, published_by, created_at }) => (
            <tr key={version}>
              <td>
                <span className="row gap-2">
                  {words.version(version)}
                  {is_live ? (
                    <span className={retired ? "badge" : "badge success"}>
                      {retired ? words.retired : words.live}
                    </span>
                  ) : null}
                </span>
                {note ? <span className="muted wrap-anywhere">“{note}”</span> : null}
              </td>
              <td data-label={columns.when}>
                <time dateTime={created_at}>
                  {format.date(created_at)}, {format.time(created_at)}
                </time>
              </td>
              <td data-label={columns.by}>
                <span className="wrap-anywhere">{published_by ?? words.nobody}</span>
              </td>
              <td data-label={columns.from}>{words.origin[origin]}</td>
              <td className="version-actions">
                {is_live || live === undefined ? null : (
                  <span className="row gap-1">
                    <Link
                      className="btn quiet slim"
                      to={`?from=${version}&to=${live}#comparison`}
                      aria-label={words.compare.withLive(version)}
                    >
                      {words.compare.short}
                    </Link>
                    <button
                      type="button"
                      className="btn slim"
                      aria-label={words.rollBack.label(version)}
                      onClick={() => setAsked(version)}
                    >
                      <Undo2 className="icon" aria-hidden />
                      {words.rollBack.short}
                    </button>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <RollBackDialog version={asked} retired={retired} close={() => setAsked(null)} />
    </section>
  );
}
