import { CornerDownLeft } from "lucide-react";
import { type FormEvent, type KeyboardEvent, useEffect } from "react";
import { MAX_CHAT_CHARS } from "../../../domain/room/event.ts";
import type { RoomState, Round } from "../../../domain/room/state.ts";
import { design } from "../../strings/design.ts";
import { room } from "../../strings/room.ts";
import { whileFollowing } from "./following.tsx";
import { mayAct, mayWrite } from "./may-act.ts";
import { Keys } from "./shortcuts.tsx";
import { Undelivered } from "./undelivered.tsx";
import type { Interview } from "./use-interview.ts";
import { useKept } from "./use-kept.ts";

type ActionFormProps = { interview: Interview; state: RoomState; round: Round };

/** What the candidate does next in a scenario. What is not sent yet, or was not taken, stands here still. */
export function ActionForm({ interview, state, round }: ActionFormProps) {
  const { scenario } = design;
  const [text, write] = useKept(interview.tab, `mockingbird:action:${round.id}`);
  const returned = interview.view.returned["answer.scenario"];
  const open = mayWrite(interview, state, round);
  const over = text.trim().length - MAX_CHAT_CHARS;
  const ready = open && text.trim() !== "" && over <= 0;
  useEffect(() => {
    if (returned === undefined) return;
    write([returned, text].filter(Boolean).join("\n"));
    interview.takeBack("answer.scenario");
  });
  if (!mayAct(state, round) && state.status !== "PAUSED")
    return (
      <div className="stack gap-2 pad">
        <p className="muted small">{scenario.ended}</p>
        <Undelivered text={text.trim()} />
      </div>
    );
  const act = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    interview.send({ type: "answer.scenario", text: text.trim() });
    write("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing)
      act(event);
  };
  return (
    <form className="action-form" onSubmit={act}>
      <label className="label" htmlFor="action">
        {scenario.action}
      </label>
      {over > 0 ? (
        <p className="error" id="action-error" role="alert">
          {room.chat.tooLong(over)}
        </p>
      ) : null}
      <textarea
        className="input"
        id="action"
        rows={2}
        value={text}
        placeholder={scenario.placeholder}
        readOnly={!open}
        aria-invalid={over > 0 ? true : undefined}
        aria-describedby={over > 0 ? "action-error" : undefined}
        onChange={(event) => {
          write(event.target.value);
          interview.writing();
        }}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className="btn primary" aria-disabled={!ready} {...whileFollowing(interview)}>
        <CornerDownLeft className="icon" aria-hidden />
        {scenario.act} <Keys action="act" />
      </button>
    </form>
  );
}
