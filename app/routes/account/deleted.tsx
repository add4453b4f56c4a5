import type { MetaFunction } from "@remix-run/cloudflare";
import { Link } from "../../components/link.tsx";
import { Page } from "../../components/page.tsx";
import { account } from "../../strings/account.ts";
import { common } from "../../strings/common.ts";

export const meta: MetaFunction = () => [{ title: common.title(account.gone.title) }];

/** The last page of an account. */
export default function DeletedPage() {
  const words = account.gone;
  return (
    <Page>
      <section className="card empty">
        <h1>{words.title}</h1>
        <p>
          {words.text} {words.again}
        </p>
        <Link className="btn" to="/">
          {words.home}
        </Link>
      </section>
    </Page>
  );
}
