import type { LanguageSkew } from "../../../../domain/question-health/language-skew.ts";
import { useFormat } from "../../../format.ts";
import { common } from "../../../strings/common.ts";
import { health as words } from "../../../strings/health.ts";

const { languageColumns: columns } = words;

/** Scores by the language they were earned in, each beside the others together. */
export function Languages({ languages }: { languages: LanguageSkew[] }) {
  const format = useFormat();
  return (
    <section className="card flush" aria-labelledby="h-languages">
      <header>
        <h2 id="h-languages">{words.languages}</h2>
      </header>
      {languages.length === 0 ? (
        <p className="pad pb-5 muted">{words.noLanguages}</p>
      ) : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{columns.language}</th>
              <th scope="col">{columns.n}</th>
              <th scope="col">{columns.mean}</th>
              <th scope="col">{columns.difference}</th>
            </tr>
          </thead>
          <tbody>
            {languages.map(({ language, n, mean, difference }) => (
              <tr key={language}>
                <td className="strong">{common.language[language]}</td>
                <td data-label={columns.n} className="num">
                  {format.number(n)}
                </td>
                <td data-label={columns.mean} className="num">
                  {format.number(Math.round(mean))}
                </td>
                <td data-label={columns.difference} className="num">
                  {difference ? (
                    words.difference(difference.value, difference.low, difference.high)
                  ) : (
                    <span className="muted">{words.oneLanguage}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
