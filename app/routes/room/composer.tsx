import { Lightbulb, Send } from "lucide-react";
import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useState } from "react";
import { MAX_CHAT_CHARS } from "../../../domain/room/event.ts";
import { isOver, type RoomState, type Round } from "../../../domain/room/state.ts";
import { room } from "../../strings/room.ts";
import { mayAct } from "./may-act.ts";
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
  const { returned } = interview.view;
  useEffect(() => {
    if (returned === null) return;
    setText((draft) => [returned, draft].filter(Boolean).join("\n"));
    interview.takeBack();
  }, [returned, setText, interview.takeBack]);
  const over = text.trim().length - MAX_CHAT_CHARS;
  const { hints_total } = round.question;
  const used = round.hints.length;
  const canHint = used < hints_total && round.hintRequest === null && mayAct(state, round);

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

function useDraft(interviewId: string) {
  const key = `mockingbird:draft:${interviewId}`;
  const [text, setText] = useState(() => localStorage.getItem(key) ?? "");
  useEffect(() => {
    if (text) localStorage.setItem(key, text);
    else localStorage.removeItem(key);
  }, [key, text]);
  return [text, setText] as const;
}
