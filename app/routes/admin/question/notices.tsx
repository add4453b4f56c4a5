import { CircleAlert, CircleCheck, History, TriangleAlert, Users } from "lucide-react";
import { useState } from "react";
import { Link } from "../../../components/link.tsx";
import { useFormat } from "../../../format.ts";
import { editor as words } from "../../../strings/admin-editor.ts";
import type { EditorAnswer, MovedAnswer } from "./actions.server.ts";
import type { EditedField } from "./draft-changes.ts";
import type { DraftSync } from "./draft-sync.ts";
import type { DraftView } from "./draft-view.ts";

type EditorNoticesProps = {
  sync: DraftSync;
  view: DraftView;
  me: string | null;
  answer: EditorAnswer | undefined;
  publishOver: (answer: MovedAnswer) => void;
};

/** What the page has to say: what came of a button, what was not saved, what others did. */
export function EditorNotices({ sync, view, me, answer, publishOver }: EditorNoticesProps) {
  const format = useFormat();
  const names = (fields: EditedField[]) => format.and(fields.map((field) => words.field[field]));
  const { saving, offer, taken, unsaved } = view;
  // What came of a button has been read by whoever goes on writing.
  const [read, setRead] = useState(0);
  if (answer && unsaved.length > 0 && read !== answer.at) setRead(answer.at);
  return (
    <div className="stack gap-3 editor-notices" aria-live="polite">
      {answer && read !== answer.at ? <Answer answer={answer} view={view} publishOver={publishOver} /> : null}
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

type AnswerProps = { answer: EditorAnswer; view: DraftView; publishOver: (answer: MovedAnswer) => void };

function Answer({ answer, view, publishOver }: AnswerProps) {
  switch (answer.did) {
    case "published":
      return <Notice tone="success" text={words.done.published(answer.version)} />;
    case "retired":
    case "restored":
    case "discarded":
      return <Notice tone="success" text={words.done[answer.did]} />;
    case "moved":
      return (
        <Moved
          answer={answer}
          id={view.question.id}
          mayPublish={view.question.revision === answer.revision}
          publishOver={() => publishOver(answer)}
        />
      );
    case "nothing":
      return <Notice tone="danger" text={answer.message} />;
    default:
      return answer satisfies never;
  }
}

type MovedProps = { answer: MovedAnswer; id: string; mayPublish: boolean; publishOver: () => void };

/** What is live is not what the draft was begun on: to be looked at before it is replaced. */
function Moved({ answer: { live, based_on }, id, mayPublish, publishOver }: MovedProps) {
  return (
    <div className="notice warning">
      <TriangleAlert className="icon" aria-hidden />
      <p>{words.moved.text(live, based_on)}</p>
      <div className="row">
        <Link className="btn slim" to={`/admin/questions/${id}/versions?from=${live}&to=draft#comparison`}>
          {words.moved.compare}
        </Link>
        {mayPublish ? (
          <button type="button" className="btn slim" onClick={publishOver}>
            {words.moved.over(live)}
          </button>
        ) : null}
      </div>
    </div>
  );
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
