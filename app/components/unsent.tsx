import { Form, useLocation, useNavigation } from "@remix-run/react";
import { useEffect, useState } from "react";
import { common } from "../strings/common.ts";

type Submission = { action: string; fields: [name: string, value: string][] };

/** What was on its way when an error took the place of its page; in memory only. */
let unsent: Submission | null = null;

/** Keeps what a form sends until the page that it leads to stands. */
export function useKeptUntilSent() {
  const { state, formData, formAction, formMethod } = useNavigation();
  useEffect(() => {
    if (state === "idle") unsent = null;
    else if (formData && formAction && formMethod === "POST") unsent = submissionOf(formData, formAction);
  }, [state, formData, formAction, formMethod]);
}

/** Null with a file, which has to be chosen anew. */
function submissionOf(form: FormData, action: string): Submission | null {
  const fields = [...form].flatMap(([name, value]): Submission["fields"] =>
    typeof value === "string" ? [[name, value]] : [],
  );
  return fields.length === [...form].length ? { action, fields } : null;
}

/** What may not have been received when this error came; null when nothing was sent, or it led on to another page. */
export function useUnsent(): Submission | null {
  const [submission] = useState(() => unsent);
  const { pathname } = useLocation();
  return submission?.action.split("?")[0] === pathname ? submission : null;
}

/** A button that sends it once more. */
export function SendAgain({ submission: { action, fields } }: { submission: Submission }) {
  return (
    <Form action={action} method="post">
      {fields.map(([name, value], place) => (
        <input key={place} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="btn primary">
        {common.error.sendAgain}
      </button>
    </Form>
  );
}
