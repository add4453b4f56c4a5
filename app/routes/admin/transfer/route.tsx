import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/cloudflare";
import { useLoaderData } from "@remix-run/react";
import { api, read } from "../../../api.server.ts";
import { PageHead } from "../../../components/page.tsx";
import { common } from "../../../strings/common.ts";
import { transfer as words } from "../../../strings/transfer.ts";
import { nothingToDo } from "../administrators.server.ts";
import { ExportCard } from "./export-card.tsx";
import { FormatsCard } from "./formats-card.tsx";
import { ImportCard } from "./import-card.tsx";
import { UncheckedCard } from "./unchecked-card.tsx";
import "./transfer.css";

export const meta: MetaFunction = () => [{ title: common.title(words.title) }];

export async function loader(args: LoaderFunctionArgs) {
  return read(args, api(args).admin.questions.unchecked.$get());
}

export const action = (args: ActionFunctionArgs) => nothingToDo(args);

/** Questions come in and go out as files. */
export default function TransferPage() {
  const { questions } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={words.title} lead={words.lead} />
      <div className="cols">
        <div className="stack gap-6">
          <ImportCard />
          <FormatsCard />
        </div>
        <aside className="stack gap-6">
          <ExportCard />
          <UncheckedCard questions={questions} />
        </aside>
      </div>
    </>
  );
}
