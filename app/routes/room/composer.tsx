import { Lightbulb, Send } from "lucide-react";
import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useSyncExternalStore } from "react";
import { MAX_CHAT_CHARS } from "../../../domain/room/event.ts";
import { isOver, type RoomState, type Round } from "../../../domain/room/state.ts";
import { room } from "../../strings/room.ts";
import { UnsentElsewhere, whileFollowing } from "./following.tsx";
import { mayWrite } from "./may-act.ts";
import { Undelivered } from "./undelivered.tsx";
import type { Interview } from "./use-interview.ts";

type ComposerProps = {
  interview: Interview;
  state: RoomState;
  round: Round;
  input: RefObject<HTMLTextAreaElement>;
  onHint: () => void;
  onStop: () => void;
};

/** Where the candidate writes, also while the interviewer speaks; what is not sent yet survives a reload and a change of device. */
export function Composer({ interview, state, round, input, onHint, onStop }: ComposerProps) {
  const { draft } = interview;
  const text = useSyncExternalStore(draft.subscribe, draft.text, draft.text);
  const returned = interview.view.returned.chat;
  useEffect(() => {
    if (returned === undefined) return;
    draft.write([returned, draft.text()].filter(Boolean).join("\n"));
    interview.takeBack("chat");
  }, [returned, draft, interview.takeBack]);
  const over = text.trim().length - MAX_CHAT_CHARS;
  const { hints_total } = round.question;
  const used = round.hints.length;
  const canHint = used < hints_total && round.hintRequest === null && mayWrite(interview, state, round);

  if (isOver(state))
    return (
      <div className="stack gap-2 pad">
        <p className="muted small">{room.chat.over}</p>
        <Undelivered text={text.trim()} />
      </div>
    );

  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (!text.trim() || over > 0) return;
    interview.send({ type: "chat", text: text.trim() });
    draft.clear();
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // With words in the box, Escape would be a hasty way to answer an interruption.
    if (event.key === "Escape" && !text && state.turn) return onStop();
    // Enter also ends the composition of a character, and on a phone it is the only way to a new line.
    const sends = event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing;
    const held = event.ctrlKey || event.metaKey;
    if (!sends || (!held && matchMedia("(pointer: coarse)").matches)) return;
    event.preventDefault();
    send();
  };
  return (
    <>
      <UnsentElsewhere interview={interview} />
      {over > 0 ? (
        <p className="error composer-error" id="composer-error" role="alert">
          {room.chat.tooLong(over)}
        </p>
      ) : null}
      <form className="composer" onSubmit={send}>
        <textarea
          className="input"
          ref={input}
          rows={1}
          value={text}
          aria-label={room.chat.message}
          aria-invalid={over > 0 ? true : undefined}
          aria-describedby={over > 0 ? "composer-error" : undefined}
          placeholder={room.chat.placeholder}
          onChange={(event) => draft.write(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {hints_total > 0 ? (
          <button
            type="button"
            className="btn"
            aria-label={room.chat.hintLabel(used, hints_total)}
            aria-disabled={!canHint}
            {...whileFollowing(interview)}
            onClick={() => canHint && onHint()}
          >
            <Lightbulb className="icon" aria-hidden />
            <span aria-hidden>
              {room.chat.hint} <span className="muted num">{room.hints.count(used, hints_total)}</span>
            </span>
          </button>
        ) : null}
        <button type="submit" className="btn square" aria-label={room.chat.send} aria-disabled={!text.trim()}>
          <Send className="icon" aria-hidden />
        </button>
      </form>
    </>
  );
}
