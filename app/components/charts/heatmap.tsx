import { useMemo } from "react";
import { addDays } from "../../../domain/calendar.ts";
import { type ActiveDay, type HeatWeek, heatWeeks } from "../../../domain/progress/activity.ts";
import { useFormat } from "../../format.ts";
import { progress as words } from "../../strings/progress.ts";
import { type CalendarWords, useCalendarWords } from "./calendar-words.ts";
import "./charts.css";
import { useReadout } from "./readout.tsx";

const STEP = 13;
const CELL = 10;
const LEFT = 30;
const TOP = 18;
const LEVELS = [0, 1, 2, 3, 4] as const;

type HeatmapProps = {
  today: string;
  days: ActiveDay[];
  /** The latest ones of the year, if not all: so few fit as they are. */
  latest?: number;
};

/** Weeks as columns, each day the darker the longer was practised. One path for each of the five steps. */
export function Heatmap({ today, days, latest }: HeatmapProps) {
  const weeks = useMemo(() => heatWeeks(days, today, latest), [days, today, latest]);
  const cells = cellsOf(weeks);
  const calendar = useCalendarWords();
  const format = useFormat();
  const { pointed, ...pointer } = useReadout((x, y) => dayAt(weeks, x, y));
  const day = pointed && (days.find(({ date }) => date === pointed) ?? { interviews: 0, minutes: 0 });
  const first = weeks[0]?.start ?? "";
  const active = days.filter(({ date }) => date >= first).length;
  const width = LEFT + weeks.length * STEP;
  return (
    <div className="stack gap-2">
      <div className={latest ? "heat part" : "heat"}>
        <svg
          viewBox={`0 0 ${width} ${TOP + 7 * STEP}`}
          role="img"
          aria-label={words.heat.label(active, calendar.date(first))}
          style={{ maxWidth: `${width * 1.35}px` }}
          {...pointer}
        >
          {monthLabels(weeks, calendar).map(({ column, text }) => (
            <text key={column} x={LEFT + column * STEP} y={11}>
              {text}
            </text>
          ))}
          {[0, 2, 4].map((row) => (
            <text key={row} x={0} y={TOP + row * STEP + 9}>
              {calendar.weekday(addDays(first, row))}
            </text>
          ))}
          {LEVELS.map((level) => (
            <path key={level} className={`heat-${level}`} d={cells[level]} />
          ))}
        </svg>
      </div>
      <div className="row between">
        <p className="small muted readout">
          {pointed && day
            ? words.heat.day(calendar.longDay(pointed), day.interviews, format.duration(day.minutes * 60))
            : words.heat.hint}
        </p>
        <span className="heat-key" aria-hidden>
          {words.heat.less}
          <svg aria-hidden="true" viewBox={`0 0 ${5 * STEP} ${CELL}`} width={5 * STEP} height={CELL}>
            {LEVELS.map((level) => (
              <rect
                key={level}
                className={`heat-${level}`}
                x={level * STEP}
                width={CELL}
                height={CELL}
                rx={2}
              />
            ))}
          </svg>
          {words.heat.more}
        </span>
      </div>
    </div>
  );
}

/** The squares of each step as one path. */
function cellsOf(weeks: readonly HeatWeek[]): string[] {
  const paths = LEVELS.map(() => "");
  for (const [column, { levels }] of weeks.entries())
    for (const [row, level] of levels.entries())
      if (level !== null)
        paths[level] += `M${LEFT + column * STEP} ${TOP + row * STEP}h${CELL}v${CELL}h-${CELL}z`;
  return paths;
}

function dayAt(weeks: readonly HeatWeek[], x: number, y: number): string | null {
  const week = weeks[Math.floor((x - LEFT) / STEP)];
  const row = Math.floor((y - TOP) / STEP);
  return week && y >= TOP && week.levels[row] != null ? addDays(week.start, row) : null;
}

/** A month's name over the week it begins in, where the next one leaves room; the last week has none. */
function monthLabels(weeks: readonly HeatWeek[], calendar: CalendarWords) {
  const month = (column: number) => weeks[column]?.start.slice(0, 7);
  const begins = weeks.map((_, column) => column).filter((column) => month(column) !== month(column - 1));
  return begins
    .filter((column, index) => (begins[index + 1] ?? weeks.length) - column >= 3)
    .map((column) => ({ column, text: calendar.monthName(weeks[column]!.start) }));
}
