import type { FetcherWithComponents } from "@remix-run/react";
import { Ellipsis, Eye } from "lucide-react";
import { useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { ConfirmDialog } from "../../../components/confirm-dialog.tsx";
import { Link } from "../../../components/link.tsx";
import { useFormat } from "../../../format.ts";
import { admin } from "../../../strings/admin.ts";
import { editor as words } from "../../../strings/admin-editor.ts";
import { common } from "../../../strings/common.ts";
import type { EditorAnswer } from "./actions.server.ts";
import type { DraftView } from "./draft-view.ts";
import { useEditor } from "./editor-context.ts";
import { PublishDialog } from "./publish-dialog.tsx";
import { useNow } from "./use-now.ts";

type EditorHeadProps = {
  view: DraftView;
  me: string | null;
  now: number;
  fetcher: FetcherWithComponents<EditorAnswer>;
  /** The check of this very draft passed. */
  passed: boolean;
};

/** What the question is called, where it and its saving stand, and what can be done with it as a whole. */
export function EditorHead({ view, me, now, fetcher, passed }: EditorHeadProps) {
  const { saved } = useEditor();
  const [asking, setAsking] = useState<"publish" | "retire" | "discard" | null>(null);
  const { question, draft } = view;
  const { revision, version } = question;
  const [stuck, setStuck] = useState(false);
  const busy = fetcher.state !== "idle";
  const mayPublish = passed && !busy;
  const send = (fields: Record<string, string>) => {
    if (!busy) fetcher.submit(fields, { method: "post" });
  };
  /** What was typed last belongs to what is shown, copied or thrown away. */
  const afterSaving = async (intent: "preview" | "duplicate") => {
    const revision = await saved();
    setStuck(revision === null);
    if (revision !== null) send({ intent });
  };
  return (
    <div className="page-head">
      <div>
        <p className="small">
          <Link to="/admin/questions">{words.all}</Link>
        </p>
        <div className="row">
          <h1 className="wrap-anywhere">{draft.title || admin.untitled}</h1>
          <span className={revision > 0 ? "badge warning" : "badge"}>
            {revision > 0 ? words.draftVersion(version + 1) : words.noDraft(version)}
          </span>
        </div>
        <Standing view={view} me={me} now={now} />
        {stuck && view.unsaved.length > 0 ? (
          <p className="small tone-danger" role="alert">
            {words.notYet}
          </p>
        ) : null}
      </div>
      <div className="row">
        <button
          type="button"
          className="btn"
          aria-disabled={busy}
          onClick={() => void afterSaving("preview")}
        >
          <Eye className="icon" aria-hidden />
          {words.preview}
        </button>
        <button
          type="button"
          className="btn primary"
          aria-disabled={!mayPublish}
          aria-describedby={mayPublish ? undefined : "gate-summary"}
          onClick={() => mayPublish && setAsking("publish")}
        >
          {words.publish}
        </button>
        <MoreMenu
          view={view}
          onAction={(what) => {
            if (what === "duplicate") void afterSaving("duplicate");
            else if (what === "restore") send({ intent: "restore" });
            else setAsking(what);
          }}
        />
      </div>
      <PublishDialog
        open={asking === "publish"}
        version={version + 1}
        onClose={() => setAsking(null)}
        onPublish={(note) => send({ intent: "publish", revision: String(revision), note })}
      />
      <ConfirmDialog
        open={asking === "retire"}
        title={words.ask.retire.title}
        stay={common.cancel}
        confirm={words.ask.retire.confirm}
        onClose={() => setAsking(null)}
        onConfirm={() => send({ intent: "retire" })}
      >
        <p>{words.ask.retire.text}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === "discard"}
        danger
        title={words.ask.discard.title}
        stay={common.cancel}
        confirm={words.ask.discard.confirm}
        onClose={() => setAsking(null)}
        onConfirm={() => send({ intent: "discard", revision: String(revision) })}
      >
        <p>{version > 0 ? words.ask.discard.text(version) : words.ask.discard.all}</p>
      </ConfirmDialog>
    </div>
  );
}

function Standing({ view, me, now: first }: { view: DraftView; me: string | null; now: number }) {
  const format = useFormat();
  const now = useNow(first);
  const { version, standing, updated_by, updated_at, revision } = view.question;
  const live =
    version === 0
      ? words.nothingLive
      : standing === "retired"
        ? words.retired(version)
        : words.isLive(version);
  const who = updated_by === null ? null : updated_by === me ? words.you : updated_by;
  const saving =
    view.conflict !== null
      ? words.saving.conflict
      : view.saving.state === "saved" && revision === 0
        ? words.saving.unchanged
        : words.saving[view.saving.state];
  const wrong = view.conflict !== null || ["away", "signed-out", "refused"].includes(view.saving.state);
  return (
    <p className="small">
      {live}
      {who ? ` · ${words.edited(who, format.ago(updated_at, now))}` : null} ·{" "}
      <output className={wrong ? "tone-danger" : undefined}>{saving}</output>
    </p>
  );
}

type More = "duplicate" | "retire" | "restore" | "discard";

function MoreMenu({ view, onAction }: { view: DraftView; onAction: (what: More) => void }) {
  const { version, standing, revision } = view.question;
  const entries: More[] = ["duplicate"];
  if (version > 0) entries.push(standing === "retired" ? "restore" : "retire");
  if (revision > 0) entries.push("discard");
  return (
    <MenuTrigger>
      <Button className="btn quiet square" aria-label={words.more}>
        <Ellipsis className="icon" aria-hidden />
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu" onAction={(key) => onAction(key as More)}>
          {entries.map((entry) => (
            <MenuItem key={entry} id={entry} className="menu-item">
              {words[entry]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
