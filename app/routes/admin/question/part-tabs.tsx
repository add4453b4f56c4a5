import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { Problem } from "../../../../domain/authoring/problem.ts";
import { editor as words } from "../../../strings/admin-editor.ts";
import { type Part, partName, partOf } from "./parts.ts";
import type { SectionProps } from "./section.ts";

type PartTabsProps = SectionProps & { parts: Part[]; open: string; onOpen: (part: string) => void };

/** The parts of the question, one at a time; each tab says how much there is to mend in it. */
export function PartTabs({ parts, open, onOpen, draft, problems, change }: PartTabsProps) {
  return (
    <div className="card flush">
      <Tabs selectedKey={open} onSelectionChange={(key) => onOpen(String(key))}>
        <div className="tabs">
          <TabList className="row gap-1" aria-label={words.parts}>
            {parts.map((part) => (
              <Tab key={part.id} id={part.id} className="tab">
                {partName(part)}
                <TabNote part={part} parts={parts} draft={draft} problems={problems} />
              </Tab>
            ))}
          </TabList>
        </div>
        {parts.map((part) => (
          <TabPanel key={part.id} id={part.id} className="inset editor-part">
            {part.sections.map((Section, at) => (
              <Section key={sectionKey(part, at)} draft={draft} problems={problems} change={change} />
            ))}
          </TabPanel>
        ))}
      </Tabs>
    </div>
  );
}

const sectionKey = ({ id }: Part, at: number) => `${id} ${at}`;

type TabNoteProps = { part: Part; parts: Part[]; draft: SectionProps["draft"]; problems: Problem[] };

function TabNote({ part, parts, draft, problems }: TabNoteProps) {
  const flaws = problems.filter(({ field }) => partOf(parts, field) === part).length;
  if (flaws > 0)
    return (
      <span className="badge danger">
        <span aria-hidden>{flaws}</span>
        <span className="sr">{words.flaws(flaws)}</span>
      </span>
    );
  return part.count ? <span className="badge">{part.count(draft)}</span> : null;
}
