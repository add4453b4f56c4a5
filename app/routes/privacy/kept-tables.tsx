import { filesOf, KEPT_GROUPS, KEPT_PLACES } from "../../../domain/privacy.ts";
import { privacy as words } from "../../strings/privacy.ts";
import "./privacy.css";

type Told = { title: string; what: string; why: string; until: string; files: string[] };

/** Every kind of thing that is kept, from the list that the database's tables are held against. */
export function KeptTables({ roomDays }: { roomDays: number }) {
  const groups = KEPT_GROUPS.map((group) => ({ key: group, ...words.groups[group], files: filesOf(group) }));
  const places = KEPT_PLACES.map((place) => {
    const told = words.places[place];
    return { key: place, ...(typeof told === "function" ? told(roomDays) : told), files: FILES[place] ?? [] };
  });
  return (
    <>
      <Kept id="h-kept" title={words.kept.title} things={groups} />
      <Kept id="h-places" title={words.placesTitle} things={places} />
    </>
  );
}

const FILES: Partial<Record<(typeof KEPT_PLACES)[number], string[]>> = {
  resumes: ["resume.*"],
  transcripts: ["transcripts/*"],
};

function Kept({ id, title, things }: { id: string; title: string; things: (Told & { key: string })[] }) {
  return (
    <section className="card stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className="lines">
        {things.map((thing) => (
          <li key={thing.key}>
            <Thing thing={thing} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Thing({ thing: { title, what, why, until, files } }: { thing: Told }) {
  return (
    <div className="grow stack gap-2">
      <h3>{title}</h3>
      <dl className="facts kept-facts">
        <dt>{words.kept.what}</dt>
        <dd>{what}</dd>
        <dt>{words.kept.why}</dt>
        <dd>{why}</dd>
        <dt>{words.kept.until}</dt>
        <dd>{until}</dd>
        {files.length > 0 ? (
          <>
            <dt>{words.kept.file}</dt>
            <dd>{files.join(", ")}</dd>
          </>
        ) : null}
      </dl>
    </div>
  );
}
