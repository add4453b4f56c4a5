import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { currentRound } from "../../../domain/room/state.ts";
import { Link } from "../../components/link.tsx";
import { useFormat } from "../../format.ts";
import { pause, waitWords } from "../../strings/pause.ts";
import { room } from "../../strings/room.ts";
import { Clock } from "./clock.tsx";
import { ConnectionWord } from "./connection-word.tsx";
import { FollowingNotice, whileFollowing } from "./following.tsx";
import { type PausedProps, Resume } from "./paused.tsx";
import { useNow } from "./use-now.ts";

/** What stands, how long the pause has been, and the ways on. Only one of them leads back. */
export function PausedModal({ interview, state, pausedAt, onEnd }: PausedProps) {
  const format = useFormat();
  const { clockOffset } = interview.view;
  const now = useNow(true) + clockOffset;
  const round = currentRound(state);
  const following = whileFollowing(interview);
  const facts: [string, string][] = [
    ...(round
      ? [
          [room.question(round.number, state.config.num_questions), round.question.title] satisfies [
            string,
            string,
          ],
        ]
      : []),
    [pause.at, format.time(pausedAt)],
    [pause.since, format.duration(Math.max(0, Math.floor((now - pausedAt) / 1000)))],
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
