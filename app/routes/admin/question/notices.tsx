import { CircleAlert, CircleCheck, History, Users } from "lucide-react";
import { useState } from "react";
import { useFormat } from "../../../format.ts";
import { editor as words } from "../../../strings/admin-editor.ts";
import type { EditorAnswer } from "./actions.server.ts";
import type { EditedField } from "./draft-changes.ts";
import type { DraftSync } from "./draft-sync.ts";
import type { DraftView } from "./draft-view.ts";

type EditorNoticesProps = {
  sync: DraftSync;
  view: DraftView;
  me: string | null;
  answer: EditorAnswer | undefined;
};

/** What the page has to say: what came of a button, what was not saved, what others did. */
export function EditorNotices({ sync, view, me, answer }: EditorNoticesProps) {
  const format = useFormat();
  const names = (fields: EditedField[]) => format.and(fields.map((field) => words.field[field]));
  const { saving, offer, taken, unsaved } = view;
  // What came of a button has been read by whoever goes on writing.
  const [read, setRead] = useState(0);
  if (answer && unsaved.length > 0 && read !== answer.at) setRead(answer.at);
  return (
    <div className="stack gap-3 editor-notices" aria-live="polite">
      {answer && read !== answer.at ? <Answer answer={answer} /> : null}
      {saving.state === "refused" ? (
        <Notice tone="danger" text={words.refused(saving.message)} />
      ) : saving.state === "signed-out" ? (
        <Notice tone="danger" text={words.signIn} />
      ) : null}
      {offer ? (
        <div className="notice warning">
          <History className="icon" aria-hidden />
          <p>{words.offer.text(names(offer.fields))}</p>
          <div className="row">
            <button type="button" className="btn slim" onClick={() => sync.restore()}>
              {words.offer.restore}
            </button>
            <button type="button" className="btn quiet slim" onClick={() => sync.discardOffer()}>
              {words.offer.discard}
            </button>
          </div>
        </div>
      ) : null}
      {taken ? (
        <div className="notice accent">
          <Users className="icon" aria-hidden />
          <p>
            {words.taken.text(
              taken.by === me ? words.taken.itself : (taken.by ?? words.somebody),
              names(taken.fields),
            )}
          </p>
          <button type="button" className="btn slim" onClick={() => sync.dismissTaken()}>
            {words.taken.dismiss}
          </button>
        </div>
      ) : null}
    </div>
  );
}

function Answer({ answer }: { answer: EditorAnswer }) {
  switch (answer.did) {
    case "published":
      return <Notice tone="success" text={words.done.published(answer.version)} />;
    case "retired":
    case "restored":
    case "discarded":
      return <Notice tone="success" text={words.done[answer.did]} />;
    case "nothing":
      return <Notice tone="danger" text={answer.message} />;
    default:
      return answer satisfies never;
  }
}

function Notice({ tone, text }: { tone: "success" | "danger"; text: string }) {
  const Icon = tone === "success" ? CircleCheck : CircleAlert;
  return (
    <div className={`notice ${tone}`}>
      <Icon className="icon" aria-hidden />
      <p>{text}</p>
    </div>
  );
}
