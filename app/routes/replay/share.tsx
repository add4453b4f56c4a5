import { Form, useActionData, useNavigation, useSearchParams } from "@remix-run/react";
import { Copy, Link2Off } from "lucide-react";
import { REPLAY_PARTS, type ReplayLink } from "../../../domain/replay/replay-link.ts";
import { CopyButton } from "../../components/copy-button.tsx";
import { useFormat } from "../../format.ts";
import { replay as words } from "../../strings/replay.ts";
import type { Shared } from "./links.server.ts";

/** Links by which others may watch, what each shows, and their end. */
export function Share({ links }: { links: ReplayLink[] }) {
  const shared = useActionData<Shared>();
  const making = useNavigation().formData?.get("intent") === "share";
  const revoked = useSearchParams()[0].has("revoked");
  return (
    <section className="card stack" id="share" aria-labelledby="h-share">
      <h2 id="h-share">{words.share.title}</h2>
      <p className="prose">{words.share.text}</p>
      <Form method="post" className="stack gap-3" preventScrollReset>
        <fieldset className="stack gap-2">
          <legend>{words.share.choose}</legend>
          {REPLAY_PARTS.map((part) => (
            <label key={part} className="row small">
              <input type="checkbox" name={part} defaultChecked={part !== "scores"} />
              {words.share.part[part]}
            </label>
          ))}
          <p className="hint">{words.share.scoresNote}</p>
        </fieldset>
        <div className="row">
          <button type="submit" className="btn primary" name="intent" value="share" aria-disabled={making}>
            {making ? words.share.making : words.share.make}
          </button>
        </div>
        {shared?.refused ? (
          <p className="error" role="alert">
            {shared.refused}
          </p>
        ) : null}
      </Form>
      {shared?.made ? <Made address={shared.made} /> : null}
      <h3>{words.share.links}</h3>
      {revoked && !shared ? (
        <p className="notice success" aria-live="polite">
          {words.share.revoked}
        </p>
      ) : null}
      {links.length === 0 ? <p className="small muted">{words.share.none}</p> : null}
      <ul className="lines">
        {links.map((link) => (
          <Open key={link.id} link={link} />
        ))}
      </ul>
    </section>
  );
}

function Made({ address }: { address: string }) {
  return (
    <div className="notice success" aria-live="polite">
      <p>{words.share.made}</p>
      <input
        className="input"
        readOnly
        value={address}
        aria-label={words.share.address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton text={address} icon={<Copy className="icon" aria-hidden />} />
    </div>
  );
}

function Open({ link }: { link: ReplayLink }) {
  const format = useFormat();
  const parts = REPLAY_PARTS.filter((part) => link.shows[part]).map((part) => words.share.part[part]);
  return (
    <li className="items-center">
      <div className="grow">
        <p>{format.list(parts)}</p>
        <p className="small muted">{words.share.madeOn(format.date(link.created_at))}</p>
      </div>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="link" value={link.id} />
        <button type="submit" className="btn slim" name="intent" value="revoke">
          <Link2Off className="icon" aria-hidden />
          {words.share.revoke}
        </button>
      </Form>
    </li>
  );
}
