import { EllipsisVertical } from "lucide-react";
import { later } from "../../../components/later.tsx";
import { SmallMissing } from "../../../components/part-missing.tsx";
import { useFormat } from "../../../format.ts";
import { people as words } from "../../../strings/people.ts";
import type { ListedPerson } from "./person-menu.tsx";

const { columns } = words;

export function PeopleTable({ people, now }: { people: ListedPerson[]; now: number }) {
  const format = useFormat();
  return (
    <table className="table people">
      <thead>
        <tr>
          <th scope="col">{columns.person}</th>
          <th scope="col">{columns.role}</th>
          <th scope="col">{columns.interviews}</th>
          <th scope="col">{columns.sessions}</th>
          <th scope="col">{columns.seen}</th>
          <th scope="col">{columns.since}</th>
          <th scope="col">
            <span className="sr">{columns.actions}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <td>
              <span className="strong wrap-anywhere">{person.name}</span>
              <span className="muted small wrap-anywhere">{person.email}</span>
            </td>
            <td data-label={columns.role}>
              <Role person={person} />
            </td>
            <td data-label={columns.interviews} className="num">
              {format.number(person.interviews)}
            </td>
            <td data-label={columns.sessions} className="num">
              {format.number(person.sessions)}
            </td>
            <td data-label={columns.seen}>
              {person.last_seen_at ? format.day(person.last_seen_at, now) : words.never}
            </td>
            <td data-label={columns.since}>{format.date(person.created_at)}</td>
            <td className="end">
              {person.is_me ? (
                <span className="badge" title={words.meText}>
                  {words.me}
                </span>
              ) : (
                <PersonMenu person={person} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Role({ person }: { person: ListedPerson }) {
  return (
    <span className="row gap-1">
      <span className={person.role === "admin" ? "badge accent" : "badge"}>{words.role[person.role]}</span>
      {person.by_environment ? (
        <span className="small muted" title={words.byEnvironmentText}>
          {words.byEnvironment}
        </span>
      ) : null}
    </span>
  );
}

/** The menu of each line, whose code comes once the page stands. */
const PersonMenu = later<{ person: ListedPerson }>(
  async () => (await import("./person-menu.tsx")).PersonMenu,
  { coming: PersonMenuToCome, without: SmallMissing },
);

function PersonMenuToCome({ person }: { person: ListedPerson }) {
  return (
    <button type="button" className="btn quiet slim square" aria-label={words.more(person.name)} disabled>
      <EllipsisVertical className="icon" aria-hidden />
    </button>
  );
}
