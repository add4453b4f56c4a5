import { CircleAlert, LoaderCircle } from "lucide-react";
import type { FormEvent } from "react";
import { MAX_CHAT_CHARS } from "../../../domain/room/event.ts";
import type { RoomState, Round } from "../../../domain/room/state.ts";
import { Markdown } from "../../components/markdown.tsx";
import { mcq } from "../../strings/mcq.ts";
import { room } from "../../strings/room.ts";
import { whileFollowing } from "./following.tsx";
import { mayWrite } from "./may-act.ts";
import { OptionText } from "./option-list.tsx";
import type { Interview } from "./use-interview.ts";
import { useKept } from "./use-kept.ts";

type ChoiceFormProps = { interview: Interview; state: RoomState; round: Round; sending: boolean };

/** Four answers, the reason, and the one button that makes the choice final. */
export function ChoiceForm({ interview, state, round, sending }: ChoiceFormProps) {
  const [picked, pick] = useKept(interview.tab, `mockingbird:choice:${round.id}`);
  const [reason, giveReason] = useKept(interview.tab, `mockingbird:reason:${round.id}`);
  const locked = sending || !mayWrite(interview, state, round);
  const chosen = round.question.options.find(({ key }) => key === picked);
  const over = reason.trim().length - MAX_CHAT_CHARS;
  const ready = !locked && chosen !== undefined && over <= 0;
  const commit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) interview.send({ type: "answer.mcq", key: chosen.key, explanation: reason.trim() });
  };
  return (
    <form className="stack" onSubmit={commit}>
      <fieldset className="stack" disabled={locked}>
        <legend className="label">{mcq.title}</legend>
        <div className="options">
          {round.question.options.map(({ key, text }) => (
            <label className="option" key={key}>
              <input
                type="radio"
                name={`choice-${round.id}`}
                value={key}
                checked={picked === key}
                onChange={() => pick(key)}
              />
              <OptionText name={key}>
                <Markdown text={text} />
              </OptionText>
            </label>
          ))}
        </div>
        <div className="field">
          <label htmlFor="reason">{mcq.why}</label>
          <textarea
            className="input"
            id="reason"
            rows={3}
            value={reason}
            aria-describedby={over > 0 ? "reason-error reason-hint" : "reason-hint"}
            aria-invalid={over > 0 ? true : undefined}
            onChange={(event) => {
              giveReason(event.target.value);
              interview.writing();
            }}
          />
          {over > 0 ? (
            <p className="error" id="reason-error" role="alert">
              <CircleAlert className="icon" aria-hidden />
              {room.chat.tooLong(over)}
            </p>
          ) : null}
          <p className="hint" id="reason-hint">
            {mcq.whyHint}
          </p>
        </div>
      </fieldset>
      <div className="row">
        <button type="submit" className="btn primary" aria-disabled={!ready} {...whileFollowing(interview)}>
          {sending ? <LoaderCircle className="icon spin" aria-hidden /> : null}
          {sending ? mcq.sending : mcq.commit}
        </button>
        <span className="hint">{sending ? "" : chosen ? mcq.final : mcq.pick}</span>
      </div>
    </form>
  );
}

/** An answer by its letter and its words. */
