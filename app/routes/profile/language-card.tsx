import { LanguageSwitch } from "../../components/language-switch.tsx";
import { profile } from "../../strings/profile.ts";

const words = profile.speech;

/** The language of the pages and of interviews to come. */
export function LanguageCard() {
  return (
    <section className="card stack" aria-labelledby="h-language">
      <h2 id="h-language">{words.title}</h2>
      <p className="hint">{words.lead}</p>
      <LanguageSwitch label={words.title} />
    </section>
  );
}
