import type { Step } from "../../../domain/progress/buckets.ts";
import type { HintPoint } from "../../../domain/progress/hint-use.ts";
import { useFormat } from "../../format.ts";
import { progress as words } from "../../strings/progress.ts";
import { useCalendarWords } from "./calendar-words.ts";
import "./charts.css";
import { type Box, heightOf, spreadIndices } from "./plot.ts";
import { useReadout } from "./readout.tsx";
import { startWords } from "./start-words.ts";

const BOX: Box = { left: 30, right: 356, top: 12, bottom: 130 };

type HintChartProps = { points: HintPoint[]; step: Step; label: string };

/** Hints for each question as columns. No column: none were needed. */
export function HintChart({ points, step, label }: HintChartProps) {
  const calendar = useCalendarWords();
  const format = useFormat();
  const most = Math.max(1, Math.ceil(Math.max(...points.map(({ per_question }) => per_question))));
  const height = heightOf(BOX, [0, most]);
  // Few columns are named one by one: their dates stand side by side.
  const slot = Math.min(points.length > 3 ? 40 : 64, (BOX.right - BOX.left) / points.length);
  const width = Math.max(2, slot * 0.7);
  const left = (index: number) => Math.round((BOX.left + index * slot + (slot - width) / 2) * 10) / 10;
  const { pointed, ...pointer } = useReadout((x) => {
    const index = Math.floor((x - BOX.left) / slot);
    return index >= 0 && index < points.length ? index : null;
  });
  const point = pointed === null ? undefined : points[pointed];
  return (
    <div className="stack gap-2">
      <svg className="chart small-chart" viewBox="0 0 360 160" role="img" aria-label={label} {...pointer}>
        <path className="grid" d={[0, most].map((value) => `M${BOX.left} ${height(value)}H360`).join("")} />
        {[0, most].map((value) => (
          <text key={value} className="end" x={BOX.left - 8} y={height(value) + 4}>
            {format.number(value)}
          </text>
        ))}
        <path
          className="columns"
          d={points
            .map(({ per_question }, index) =>
              per_question === 0
                ? ""
                : `M${left(index)} ${BOX.bottom}V${height(per_question)}h${Math.round(width * 10) / 10}V${BOX.bottom}z`,
            )
            .join("")}
        />
        {spreadIndices(points.length, 3).map((index) => {
          const isLast = points.length > 3 && index === points.length - 1;
          return (
            <text
              key={index}
              className={isLast ? "end" : "start"}
              x={left(index) + (isLast ? width : 0)}
              y={152}
            >
              {step === "month" ? calendar.month(points[index]!.start) : calendar.day(points[index]!.start)}
            </text>
          );
        })}
      </svg>
      <p className="small muted readout">
        {point
          ? words.hints.point(startWords(calendar, step, point.start), point.hints, point.questions)
          : words.hints.hint}
      </p>
    </div>
  );
}
