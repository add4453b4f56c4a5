import { Link } from "@remix-run/react";
import { LoaderCircle, Play } from "lucide-react";
import { useEffect, useRef } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { currentRound, type RoomState } from "../../../domain/room/state.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { useFormat } from "../../format.ts";
import { pause, waitWords } from "../../strings/pause.ts";
import { room } from "../../strings/room.ts";
import { Clock } from "./clock.tsx";
import { ConnectionWord } from "./connection-word.tsx";
import type { DialogProps } from "./end-dialogs.tsx";
import { FollowingNotice, whileFollowing } from "./following.tsx";
import type { Interview } from "./use-interview.ts";
import { useNow } from "./use-now.ts";

/** Before the pause: whether the clock stops, as that depends on the kind of interview. */
export function PauseDialog(props: DialogProps) {
  const { interviewType, config, waits } = props.state;
  return (
    <ConfirmDialog {...props} title={pause.title} stay={pause.stay} confirm={pause.confirm}>
      <p className="strong">{pause.clock[interviewType]}</p>
      {interviewType === "DSA" && config.time_limit_min !== null ? <p>{pause.timeUp}</p> : null}
      <p className="muted">{pause.kept(waitWords(waits.leftMs))}</p>
    </ConfirmDialog>
  );
}

/** Over the room while the interview is paused: what stands, how long, and the ways on. Only one of them leads back. */
export function PausedDialog({
  interview,
  state,
  onEnd,
}: {
  interview: Interview;
  state: RoomState;
  onEnd: () => void;
}) {
  const format = useFormat();
  const { clockOffset } = interview.view;
  const now = useNow(state.pausedAt !== null) + clockOffset;
  const round = currentRound(state);
  const following = whileFollowing(interview);
  if (state.status !== "PAUSED" || state.pausedAt === null) return null;
  const facts: [string, string][] = [
    ...(round
      ? [
          [room.question(round.number, state.config.num_questions), round.question.title] satisfies [
            string,
            string,
          ],
        ]
      : []),
    [pause.at, format.time(state.pausedAt)],
    [pause.since, format.duration(Math.max(0, Math.floor((now - state.pausedAt) / 1000)))],
    [pause.until, pause.given(waitWords(state.waits.leftMs))],
  ];
  return (
    <ModalOverlay className="veil" isOpen isKeyboardDismissDisabled>
      <Modal>
        <Dialog className="dialog">
          <div className="row between">
            <Heading slot="title" level={2}>
              {pause.paused}
            </Heading>
            <Clock state={state} view={interview.view} />
          </div>
          <p>
            {pause.saved} <b>{pause.clockNow[state.interviewType]}</b>
          </p>
          <dl className="facts">
            {facts.map(([name, value]) => (
              <div className="contents" key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <ConnectionWord interview={interview} />
          <FollowingNotice interview={interview} id="following-paused" />
          <div className="actions">
            <button type="button" className="btn quiet" {...following} onClick={() => following || onEnd()}>
              {room.ending.open}
            </button>
            <Link className="btn" to="/">
              {pause.leave}
            </Link>
            <Resume interview={interview} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The dialog's one way back into the room: it has the focus, also after a takeover. */
function Resume({ interview }: { interview: Interview }) {
  const button = useRef<HTMLButtonElement>(null);
  const follows = interview.writer !== null;
  const resuming = interview.view.unsent.some((command) => command.type === "resume");
  useEffect(() => {
    if (!follows) button.current?.focus();
  }, [follows]);
  return (
    <button
      type="button"
      className="btn primary"
      ref={button}
      aria-disabled={resuming}
      {...whileFollowing(interview)}
      onClick={() => resuming || follows || interview.send({ type: "resume" })}
    >
      {resuming ? <LoaderCircle className="icon spin" aria-hidden /> : <Play className="icon" aria-hidden />}
      {resuming ? pause.resuming : pause.resume}
    </button>
  );
}
