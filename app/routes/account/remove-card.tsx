import { Form } from "@remix-run/react";
import { CircleAlert, LogIn } from "lucide-react";
import { account } from "../../strings/account.ts";
import "./account.css";

type RemoveCardProps = {
  email: string;
  interviews: number;
  /** Signed in lately enough for it. */
  fresh: boolean;
  problem: "wrong" | "failed" | null;
};

/** The end of the account: who asks for it types its address, and has signed in lately. */
export function RemoveCard({ email, interviews, fresh, problem }: RemoveCardProps) {
  const words = account.remove;
  return (
    <section className="card stack" aria-labelledby="h-delete" id="delete">
      <h2 id="h-delete">{words.title}</h2>
      <p className="prose">
        {words.text} {words.interviews(interviews)} {words.first}
      </p>
      {fresh ? <Confirmation email={email} problem={problem} /> : <SignInAgain email={email} />}
    </section>
  );
}

function Confirmation({ email, problem }: Pick<RemoveCardProps, "email" | "problem">) {
  const words = account.remove;
  return (
    <Form method="post" action="/account#delete" className="stack" preventScrollReset>
      <input type="hidden" name="intent" value="delete" />
      <div className="field">
        <label htmlFor="confirm">{words.label}</label>
        <input
          className="input account-narrow"
          id="confirm"
          name="confirm"
          type="text"
          inputMode="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
          aria-describedby={problem ? "confirm-hint confirm-error" : "confirm-hint"}
          aria-invalid={problem === "wrong" ? true : undefined}
        />
        <p className="hint" id="confirm-hint">
          {words.hint(email)}
        </p>
        {problem ? (
          <p className="error" id="confirm-error" role="alert">
            <CircleAlert className="icon" aria-hidden />
            {words[problem]}
          </p>
        ) : null}
      </div>
      <div>
        <button type="submit" className="btn danger">
          {words.button}
        </button>
      </div>
    </Form>
  );
}

function SignInAgain({ email }: { email: string }) {
  const words = account.remove;
  const query = new URLSearchParams({ return_to: "/account", login_hint: email });
  return (
    <div className="stack">
      <p className="prose">{words.stale}</p>
      <div>
        <a className="btn" href={`/api/auth/google?${query}`}>
          <LogIn className="icon" aria-hidden />
          {words.signIn}
        </a>
      </div>
    </div>
  );
}
