import type { RoomState, Round } from "../../../domain/room/state.ts";
import { runWords } from "../../components/run-words.ts";
import { useSpokenIn } from "../../components/spoken-in.ts";
import { useFormat } from "../../format.ts";
import { room } from "../../strings/room.ts";
import { noticeText } from "./notices.tsx";
import { newsText } from "./task-news.ts";
import type { Interview } from "./use-interview.ts";

type AnnouncementsProps = { interview: Pick<Interview, "view">; state: RoomState; round: Round };

/**
 * What comes without the candidate's doing, read out wherever the focus is and whichever pane or dialog is in sight: a
 * region must stand, and be rendered, before anything is put into it.
 */
export function Announcements({ interview, state, round }: AnnouncementsProps) {
  const format = useFormat();
  const spoken = useSpokenIn();
  const notice = interview.view.notices.at(-1);
  const said = state.messages.findLast((message) => message.role === "ASSISTANT");
  const run = state.runs.findLast((one) => one.roundId === round.id && one.finishedAt !== null);
  return (
    <div className="sr" data-live-announcer="true">
      <p aria-live="polite">{room.chat.event.question(round.number, round.question.title)}</p>
      {/* Streamed words would be read in pieces; the finished message is read once. */}
      <p aria-live="polite" {...spoken}>
        {told(said, ({ text }) => `${room.chat.interviewer}: ${text}`)}
      </p>
      <p aria-live="polite">{told(run, runWords)}</p>
      <p aria-live="polite">{newsText(round)}</p>
      <p aria-live="polite">{told(notice, (one) => noticeText(one, format))}</p>
    </div>
  );
}

/** By its id, as a region is silent where the same words stay: a run that ends as the last one did is news too. */
export const told = <News extends { id: string }>(news: News | undefined, words: (news: News) => string) =>
  news ? <span key={news.id}>{words(news)}</span> : null;
