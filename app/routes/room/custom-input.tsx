import { CircleAlert, Play } from "lucide-react";
import { useState } from "react";
import type { Signature } from "../../../domain/judge/signature.ts";
import { checkInput } from "../../../domain/judge/value.ts";
import type { RoomState, Round } from "../../../domain/room/state.ts";
import { problems } from "../../strings/problems.ts";
import { custom } from "../../strings/results.ts";
import { whileFollowing } from "./following.tsx";
import { mayWrite } from "./may-act.ts";
import type { Interview } from "./use-interview.ts";

/** An input of the candidate's own, checked as they type against the question's signature. */
export function CustomInput({
  interview,
  state,
  round,
  onRun,
}: {
  interview: Interview;
  state: RoomState;
  round: Round;
  onRun: (input: string) => void;
}) {
  const { signature, samples } = round.question;
  const [text, setText] = useState(samples[0]?.input ?? "");
  const input = text.replace(/\r/g, "").replace(/\n+$/, "");
  const problem = signature && input.trim() ? checkInput(signature, input) : null;
  const message = problem && !problem.ok ? problems.input(problem.message) : null;
  const running = state.runs.some((run) => run.status === "queued" || run.status === "running");
  const blocked = message !== null || !input.trim() || !mayWrite(interview, state, round) || running;
  return (
    <div className="stack gap-2">
      <div className="field">
        <label htmlFor="custom-input">{custom.input(namesOf(signature))}</label>
        <textarea
          className="input mono"
          id="custom-input"
          rows={Math.max(2, input.split("\n").length)}
          value={text}
          spellCheck={false}
          autoCapitalize="off"
          aria-invalid={message ? true : undefined}
          aria-describedby={message ? "custom-error" : undefined}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {message ? (
        <p className="error" id="custom-error" aria-live="polite">
          <CircleAlert className="icon" aria-hidden />
          {message}
        </p>
      ) : null}
      <div className="row">
        <button
          type="button"
          className="btn"
          aria-disabled={blocked}
          {...whileFollowing(interview)}
          onClick={() => blocked || onRun(input)}
        >
          <Play className="icon" aria-hidden />
          {custom.run}
        </button>
        {samples[0] && text !== samples[0].input ? (
          <button type="button" className="btn quiet" onClick={() => setText(samples[0]!.input)}>
            {custom.reset}
          </button>
        ) : null}
        <span className="hint">{message ? custom.check : input.trim() ? "" : custom.wait}</span>
      </div>
    </div>
  );
}

/** The parameters in their order; a class design takes its calls and their arguments. */
const namesOf = (signature: Signature | null): string => {
  if (!signature) return "";
  if (signature.kind === "class") return "calls, arguments";
  return signature.params.map((param) => param.name).join(", ");
};
