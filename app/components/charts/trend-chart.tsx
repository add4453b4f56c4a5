import type { Trend } from "../../../domain/progress/trend.ts";
import { useFormat } from "../../format.ts";
import { progress as words } from "../../strings/progress.ts";
import { useCalendarWords } from "./calendar-words.ts";
import "./charts.css";
import { across, area, type Box, heightOf, line, nearest, spreadIndices } from "./plot.ts";
import { useReadout } from "./readout.tsx";
import { startWords } from "./start-words.ts";

const BOX: Box = { left: 40, right: 706, top: 12, bottom: 200 };
/** Where the zones of a score begin. */
const LINES = [0, 50, 70, 85, 100];
const MANY_POINTS = 45;

/** Scores over time with the band each lies in, over the zones they are named by. */
export function TrendChart({ trend: { step, points }, label }: { trend: Trend; label: string }) {
  const calendar = useCalendarWords();
  const format = useFormat();
  const places = across(BOX, points.length);
  const { pointed, ...pointer } = useReadout((x) => nearest(places, x));
  const height = heightOf(BOX, [0, 100]);
  const at = (of: "value" | "low" | "high") =>
    points.map((point, index) => ({ x: places[index]!, y: height(point[of]) }));
  const middle = at("value");
  const point = pointed === null ? undefined : points[pointed];
  const alone = points.length === 1;
  return (
    <div className="stack gap-2">
      <svg className="chart" viewBox="0 0 720 234" role="img" aria-label={label} {...pointer}>
        <path className="grid" d={LINES.map((value) => `M${BOX.left} ${height(value)}H720`).join("")} />
        {LINES.map((value) => (
          <text key={value} className="end" x={BOX.left - 8} y={height(value) + 4}>
            {format.number(value)}
          </text>
        ))}
        {alone ? (
          <path
            className="whisker"
            d={`M${places[0]} ${height(points[0]!.low)}V${height(points[0]!.high)}`}
          />
        ) : (
          <path className="area" d={area(at("high"), at("low"))} />
        )}
        <path className="line" d={line(middle)} />
        {points.length <= MANY_POINTS || point
          ? middle.map(({ x, y }, index) =>
              points.length <= MANY_POINTS || index === pointed ? (
                <circle key={points[index]!.start + index} cx={x} cy={y} r={index === pointed ? 5 : 3.5} />
              ) : null,
            )
          : null}
        {spreadIndices(points.length, 4).map((index) => (
          <text
            key={index}
            className={index === points.length - 1 && !alone ? "end" : "mid"}
            x={places[index]}
            y={224}
          >
            {step === "month" ? calendar.month(points[index]!.start) : calendar.day(points[index]!.start)}
          </text>
        ))}
      </svg>
      <p className="small muted readout">
        {point
          ? words.trend.point(
              startWords(calendar, step, point.start),
              point.value,
              point.low,
              point.high,
              point.interviews,
            )
          : words.trend.hint}
      </p>
    </div>
  );
}
