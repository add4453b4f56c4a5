import { CircleCheck, LogIn, SquareTerminal } from "lucide-react";
import { Link } from "../../components/link.tsx";
import { Page } from "../../components/page.tsx";
import { ScoreBand } from "../../components/score-band.tsx";
import { common } from "../../strings/common.ts";
import { home } from "../../strings/home.ts";

/** The front page for those not signed in: what it is, and a piece of it. */
export function Landing({ returnTo }: { returnTo: string }) {
  const { landing } = home;
  const signIn = `/api/auth/google?${new URLSearchParams({ return_to: returnTo })}`;
  return (
    <Page>
      <div className="landing">
        <section className="stack gap-4">
          <h1>{landing.title}</h1>
          <p className="landing-lead">{landing.lead}</p>
          {returnTo !== "/" ? <p className="notice accent">{landing.returnTo}</p> : null}
          <div>
            <a className="btn primary" href={signIn}>
              <LogIn className="icon" aria-hidden />
              {landing.signIn}
            </a>
          </div>
          <p className="hint">
            {landing.signInHint} <Link to="/privacy">{common.privacy}</Link>
          </p>
        </section>
        <Sample />
      </div>
      <ul className="landing-points">
        {landing.points.map((point) => (
          <li key={point.title} className="stack gap-1">
            <h2>{point.title}</h2>
            <p className="muted">{point.text}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** The product's own parts with an invented interview in them. */
function Sample() {
  const { sample, sampleLabel } = home.landing;
  return (
    <section className="card flush" aria-label={sampleLabel}>
      <div className="pane-head">
        <span className="strong">{sample.title}</span>
        <span className="grow" />
        <time className="clock">{sample.time}</time>
      </div>
      <div className="chat">
        <article className="msg">
          <header>
            <b>{sample.interviewerName}</b>
          </header>
          <p>{sample.interviewer}</p>
        </article>
        <article className="msg me">
          <header>
            <b>{sample.candidateName}</b>
          </header>
          <p>{sample.candidate}</p>
        </article>
        <p className="event">
          <SquareTerminal className="icon" aria-hidden />
          <span>{sample.run}</span>
        </p>
      </div>
      <div className="result">
        <p className="line">
          <CircleCheck className="icon tone-success" aria-hidden />
          <span className="grow strong tone-success">{sample.passed}</span>
          <span className="muted">{sample.results}</span>
        </p>
      </div>
      <div className="dim plain landing-band">
        <span className="strong">{sample.band}</span>
        <ScoreBand score={{ value: 88, low: 86, high: 91 }} />
        <span className="small muted">
          {sample.bandWord} {sample.bandRange}
        </span>
      </div>
    </section>
  );
}
