import type { Difficulty, QuestionFormat, QuestionType } from "../../../../domain/question.ts";
import { discriminationWord } from "../../../../domain/question-health/discrimination.ts";
import type { QuestionHealth } from "../../../../domain/question-health/health.ts";
import { Link } from "../../../components/link.tsx";
import { useAhead } from "../../../components/use-online.ts";
import { type Formatter, useFormat } from "../../../format.ts";
import { admin } from "../../../strings/admin.ts";
import { common } from "../../../strings/common.ts";
import { health as words } from "../../../strings/health.ts";
import { FlagList } from "./flag-list.tsx";
import { unknownText } from "./unknown-text.ts";

export type HealthLine = {
  id: string;
  title: string;
  type: QuestionType;
  format: QuestionFormat;
  difficulty: Difficulty;
  health: QuestionHealth;
};

const { columns } = words;

export function HealthTable({ questions }: { questions: HealthLine[] }) {
  const format = useFormat();
  return (
    <table className="table health">
      <thead>
        <tr>
          <th scope="col">{columns.question}</th>
          <th scope="col">{columns.asked}</th>
          <th scope="col">{columns.score}</th>
          <th scope="col">{columns.tells}</th>
          <th scope="col">{columns.hints}</th>
          <th scope="col">{columns.over}</th>
          <th scope="col">{columns.left}</th>
        </tr>
      </thead>
      <tbody>
        {questions.map((question) => (
          <Row key={question.id} question={question} format={format} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ question, format }: { question: HealthLine; format: Formatter }) {
  const ahead = useAhead();
  const { id, title, type, difficulty, health } = question;
  const kind = type === "DSA" ? common.kind.DSA : admin.format[question.format];
  const { score, hints, time, abandoned } = health;
  return (
    <tr>
      <td>
        <Link to={`/admin/questions/${id}/health`} prefetch={ahead}>
          {title || admin.untitled}
        </Link>
        <span className="muted small">
          {kind}, {common.difficulty[difficulty].toLowerCase()}
        </span>
        <FlagList flags={health.flags} />
      </td>
      <td data-label={columns.asked} className="num">
        {format.number(health.asked)}
      </td>
      <td data-label={columns.score} className="num">
        {score ? words.scoreText(score.mean, score.median) : words.none}
      </td>
      <td data-label={columns.tells}>
        <Tells health={health} />
      </td>
      <td data-label={columns.hints} className="num">
        {hints ? words.percent(hints.share.value) : words.none}
      </td>
      <td data-label={columns.over} className="num">
        {time ? words.percent(time.over.value) : words.none}
      </td>
      <td data-label={columns.left} className="num">
        {abandoned ? words.percent(abandoned.share.value) : words.none}
      </td>
    </tr>
  );
}

function Tells({ health: { discrimination } }: { health: QuestionHealth }) {
  const { n, value } = discrimination;
  if (!value) return <span className="muted">{unknownText(n)}</span>;
  return (
    <span>
      <span className="num">{words.signed(value.value)}</span>{" "}
      <span className="muted small">{words.word[discriminationWord(value)]}</span>
    </span>
  );
}
