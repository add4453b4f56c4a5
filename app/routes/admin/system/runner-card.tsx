import type { RunnerReadiness } from "../../../../domain/judge/readiness.ts";
import { Language } from "../../../../domain/judge/signature.ts";
import { useFormat } from "../../../format.ts";
import { common } from "../../../strings/common.ts";
import { operations } from "../../../strings/operations.ts";

const words = operations.runner;

/** How busy the runner is, and what it runs. Null: it does not say. */
export function RunnerCard({ runner }: { runner: RunnerReadiness | null }) {
  const format = useFormat();
  return (
    <section className="card flush" aria-labelledby="h-runner">
      <header>
        <h2 id="h-runner">{words.title}</h2>
        {runner ? (
          <p className="small muted">
            {words.memory} {runner.isolation.memory_limit}
          </p>
        ) : null}
      </header>
      {runner ? (
        <>
          <dl className="stats runner">
            <div>
              <dt>{words.running}</dt>
              <dd>{format.number(runner.pool.running)}</dd>
            </div>
            <div>
              <dt>{words.waiting}</dt>
              <dd>{format.number(runner.pool.waiting)}</dd>
            </div>
          </dl>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.columns.language}</th>
                <th scope="col">{words.columns.version}</th>
                <th scope="col">{words.columns.warm}</th>
              </tr>
            </thead>
            <tbody>
              {Language.options.map((language) => (
                <tr key={language}>
                  <td className="strong">{common.language[language]}</td>
                  <td data-label={words.columns.version} className="wrap-anywhere">
                    {runner.languages[language] ?? (
                      <span className="row">
                        <span className="badge danger">{words.missing}</span>
                        <span className="muted">{runner.missing[language]}</span>
                      </span>
                    )}
                  </td>
                  <td data-label={words.columns.warm} className="num">
                    {format.number(runner.pool.warm[language] ?? 0)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      ) : (
        <p className="pad pb-5 muted">{words.away}</p>
      )}
    </section>
  );
}
