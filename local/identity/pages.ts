import type { Account } from "../identity-provider.ts";

/** The page on which to say who signs in. The request's own parameters go along with the choice. */
export function accountChooser(
  accounts: readonly Account[],
  query: readonly (readonly [string, string])[],
  problem?: string,
): string {
  const carried = query.filter(([name]) => name !== "account" && name !== "login_hint");
  const hidden = carried
    .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`)
    .join("");
  const choices = accounts
    .map(
      ({ name, email }) =>
        `<li><button name="account" value="${escaped(email)}"><strong>${escaped(name)}</strong><span>${escaped(email)}</span></button></li>`,
    )
    .join("");
  return layout(
    "Choose an account",
    `<h1>Choose an account</h1>
    <p>This page stands in for Google on this machine. No password is needed, and nothing leaves the machine.</p>
    <form>${hidden}<ul>${choices}</ul></form>
    <form>${hidden}
      <label for="account">Another e-mail address</label>
      ${problem ? `<p id="problem" role="alert">${escaped(problem)}</p>` : ""}
      <div class="row">
        <input id="account" name="account" type="email" autocomplete="email" required maxlength="255"
          ${problem ? 'aria-invalid="true" aria-describedby="problem" autofocus' : ""} placeholder="name@example.com">
        <button class="go">Sign in</button>
      </div>
    </form>`,
  );
}

export const problemPage = (message: string): string =>
  layout("Sign-in is not possible", `<h1>Sign-in is not possible</h1><p>${escaped(message)}</p>`);

const layout = (title: string, content: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body><main>${content}</main></body>
</html>
`;

const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d5d8de, #3a3f48); --soft: light-dark(#f4f5f7, #22262c);
  --text: light-dark(#1b1f24, #eceef1); --dim: light-dark(#55606e, #a6afbb); --accent: light-dark(#1d5fbf, #7db2ff);
  --on-accent: light-dark(#fff, #10151c); --bad: light-dark(#a8231b, #ff9a92); }
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.5rem 1rem;
  background: light-dark(#fff, #16191d); color: var(--text); font: 1rem/1.5 system-ui, sans-serif }
main { width: 100%; max-width: 26rem }
h1 { font-size: 1.375rem; margin: 0 0 .5rem }
p { margin: 0 0 1.25rem; color: var(--dim) }
ul { list-style: none; margin: 0 0 1.5rem; padding: 0; display: grid; gap: .5rem }
button, input { font: inherit; color: inherit; border: 1px solid var(--line); border-radius: .5rem; min-height: 2.75rem }
li button { width: 100%; padding: .625rem .875rem; display: grid; text-align: start; background: transparent; cursor: pointer }
li button:hover { background: var(--soft) }
li span { color: var(--dim); font-size: .9375rem; overflow-wrap: anywhere }
label { display: block; margin-bottom: .375rem; font-weight: 600 }
.row { display: flex; flex-wrap: wrap; gap: .5rem }
input { flex: 1 1 12rem; min-width: 0; padding: .5rem .75rem; background: transparent }
.go { padding: .5rem 1rem; background: var(--accent); color: var(--on-accent); border-color: var(--accent); cursor: pointer }
#problem { color: var(--bad); margin-bottom: .5rem }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
`;

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
