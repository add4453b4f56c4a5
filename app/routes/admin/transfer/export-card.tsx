import { Download } from "lucide-react";
import { transfer } from "../../../strings/transfer.ts";

const words = transfer.export;
const FORMATS = ["json", "zip", "csv"] as const;

/** Links rather than buttons: they work without scripts, and the file is never held in the page. */
export function ExportCard() {
  return (
    <section className="card" aria-labelledby="h-export">
      <header>
        <h2 id="h-export">{words.title}</h2>
      </header>
      <div className="stack gap-4">
        <p className="small muted">{words.lead}</p>
        <ul className="lines">
          {FORMATS.map((format) => (
            <li key={format}>
              <div className="grow stack gap-1">
                <p className="strong" id={`export-${format}`}>
                  {words[format].name}
                </p>
                <p className="small muted" id={`export-${format}-text`}>
                  {words[format].text}
                </p>
              </div>
              <a
                className="btn square"
                href={`/api/admin/questions/export?format=${format}`}
                download
                aria-labelledby={`h-export export-${format}`}
                aria-describedby={`export-${format}-text`}
              >
                <Download className="icon" aria-hidden />
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
