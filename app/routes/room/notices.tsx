import { Clock, Play, TriangleAlert } from "lucide-react";
import { type Formatter, useFormat } from "../../format.ts";
import type { RoomNotice } from "../../live/notices.ts";
import { room } from "../../strings/room.ts";
import { Time } from "./time.tsx";

/** What happened to the interview, as a line of the conversation. */
export function Notice({ notice }: { notice: RoomNotice }) {
  const format = useFormat();
  const { icon: Icon, tone, text } = noticeParts(notice, format);
  return (
    <p className={tone ? `event ${tone}` : "event"}>
      <Icon className="icon" aria-hidden />
      <span>
        {text} <Time at={notice.at} />
      </span>
    </p>
  );
}

export const noticeText = (notice: RoomNotice, format: Formatter): string => noticeParts(notice, format).text;

function noticeParts(
  notice: RoomNotice,
  format: Formatter,
): { icon: typeof Clock; tone?: string; text: string } {
  const seconds = (ms: number) => format.duration(Math.round(ms / 1000));
  switch (notice.kind) {
    case "time":
      return notice.calm
        ? { icon: Clock, text: room.clock.calm(notice.minutes) }
        : { icon: Clock, tone: "tone-warning", text: room.clock.warning(notice.minutes) };
    case "silent":
      return { icon: TriangleAlert, text: room.chat.failed };
    case "away":
      return {
        icon: Clock,
        text: room.chat.event.away(notice.stoodMs === null ? null : seconds(notice.stoodMs)),
      };
    case "resumed":
      return { icon: Play, text: room.chat.event.resumed(seconds(notice.pausedMs)) };
    default:
      return notice satisfies never;
  }
}
