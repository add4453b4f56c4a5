import { useSearchParams } from "@remix-run/react";
import { ArrowDown, ArrowUp, Flag } from "lucide-react";
import type { QuestionLine } from "../../../../domain/authoring/wire.ts";
import { Link } from "../../../components/link.tsx";
import { useAhead } from "../../../components/use-online.ts";
import { type Formatter, useFormat } from "../../../format.ts";
import { admin } from "../../../strings/admin.ts";
import { adminList as words } from "../../../strings/admin-list.ts";
import { common } from "../../../strings/common.ts";
import { topicName } from "../../../strings/topics.ts";
import { StandingBadge } from "../standing-badge.tsx";
import { type Direction, type Sort, sortedBy } from "./asked.ts";

const { columns } = words;
type Sorting = { sort: Sort; dir: Direction };
type QuestionsTableProps = { questions: QuestionLine[]; sorting: Sorting; now: number };

export function QuestionsTable({ questions, sorting, now }: QuestionsTableProps) {
  const format = useFormat();
  return (
    <table className="table questions">
      <thead>
        <tr>
          <Column name={columns.title} sort="title" sorting={sorting} />
          <th scope="col">{columns.kind}</th>
          <Column name={columns.difficulty} sort="difficulty" sorting={sorting} />
          <th scope="col">{columns.standing}</th>
          <Column name={columns.asked} sort="asked" sorting={sorting} />
          <Column name={columns.score} sort="score" sorting={sorting} />
          <Column name={columns.reports} sort="reports" sorting={sorting} />
          <Column name={columns.updated} sort="updated" sorting={sorting} />
        </tr>
      </thead>
      <tbody>
        {questions.map((question) => (
          <Row key={question.id} question={question} format={format} now={now} />
        ))}
      </tbody>
    </table>
  );
}

function Column({ name, sort, sorting }: { name: string; sort: Sort; sorting: Sorting }) {
  const [query] = useSearchParams();
  const isSorted = sorting.sort === sort;
  const Arrow = sorting.dir === "asc" ? ArrowUp : ArrowDown;
  return (
    <th scope="col" aria-sort={isSorted ? (sorting.dir === "asc" ? "ascending" : "descending") : undefined}>
      <Link
        className="sort"
        to={sortedBy(query, sort, sorting)}
        preventScrollReset
        title={words.sortBy(name)}
      >
        {name}
        {isSorted ? <Arrow className="icon" aria-hidden /> : null}
      </Link>
    </th>
  );
}

type RowProps = { question: QuestionLine; format: Formatter; now: number };

function Row({ question, format, now }: RowProps) {
  const ahead = useAhead();
  const { type, format: kind, open_reports: reports } = question;
  const kindName = words.kinds[type === "DSA" ? "DSA" : kind].name;
  return (
    <tr>
      <td>
        <Link to={`/admin/questions/${question.id}`} prefetch={ahead}>
          {question.title || admin.untitled}
        </Link>
        <span className="muted small">
          {question.topics.length > 0 ? format.list(question.topics.map(topicName)) : question.slug}
        </span>
      </td>
      <td data-label={columns.kind}>{kindName}</td>
      <td data-label={columns.difficulty}>{common.difficulty[question.difficulty]}</td>
      <td data-label={columns.standing}>
        <StandingBadge standing={question.standing} />
      </td>
      <td data-label={columns.asked} className="num">
        {format.number(question.times_asked)}
      </td>
      <td data-label={columns.score} className="num">
        {question.avg_score === null ? words.none : format.number(Math.round(question.avg_score))}
      </td>
      <td data-label={columns.reports} className="num">
        {reports > 0 ? (
          <span className="badge danger">
            <Flag className="icon" aria-hidden />
            {words.open(format.number(reports))}
          </span>
        ) : (
          words.none
        )}
      </td>
      <td data-label={columns.updated}>
        {format.day(question.updated_at, now)}
        {question.updated_by ? <span className="muted"> · {question.updated_by}</span> : null}
      </td>
    </tr>
  );
}
