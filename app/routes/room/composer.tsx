import { Lightbulb, Send } from "lucide-react";
import { type FormEvent, type KeyboardEvent, type RefObject, useState } from "react";
import { MAX_CHAT_CHARS } from "../../../domain/room/event.ts";
import { isOver, type RoomState, type Round } from "../../../domain/room/state.ts";
import { room } from "../../strings/room.ts";
import type { Interview } from "./use-interview.ts";

type ComposerProps = {
  interview: Interview;
  state: RoomState;
  round: Round;
  input: RefObject<HTMLTextAreaElement>;
  onHint: () => void;
};

/** Where the candidate writes; what is not sent yet survives a reload. */
export function Composer({ interview, state, round, input, onHint }: ComposerProps) {
  const [text, setText] = useDraft(state.interviewId);
  const over = text.trim().length - MAX_CHAT_CHARS;
  const { hints_total } = round.question;
  const used = round.hints.length;
  const canHint = used < hints_total && round.hintRequest === null && round.status === "IN_PROGRESS";

  if (isOver(state)) return <p className="muted small pad">{room.chat.over}</p>;

  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (!text.trim() || over > 0) return;
    interview.send({ type: "chat", text: text.trim() });
    setText("");
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also ends the composition of a character, and on a phone it is the only way to a new line.
    const sends = event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing;
    if (!sends || event.ctrlKey || event.metaKey || matchMedia("(pointer: coarse)").matches) return;
    event.preventDefault();
    send();
  };
  return (
    <>
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
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {hints_total > 0 ? (
          <button
            type="button"
            className="btn"
            aria-label={room.chat.hintLabel(used, hints_total)}
            aria-disabled={!canHint}
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

function useDraft(interviewId: string): [string, (text: string) => void] {
  const key = `mockingbird:draft:${interviewId}`;
  const [text, setText] = useState(() => localStorage.getItem(key) ?? "");
  const change = (next: string) => {
    setText(next);
    if (next) localStorage.setItem(key, next);
    else localStorage.removeItem(key);
  };
  return [text, change];
}
