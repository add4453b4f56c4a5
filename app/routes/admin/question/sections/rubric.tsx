import type { DraftRubric } from "../../../../../domain/authoring/draft.ts";
import { authoring } from "../../../../strings/authoring-sections.ts";
import { EditableList } from "../form/editable-list.tsx";
import { SectionPart } from "../form/section-part.tsx";
import { TermsField } from "../form/terms-field.tsx";
import { TextField } from "../form/text-field.tsx";
import type { SectionProps } from "../section.ts";
import { ExchangeList } from "./exchange-list.tsx";

const words = authoring.rubric;

/** What a good round at a coding question shows. */
export function RubricSection({ draft, problems, change }: SectionProps) {
  const { rubric } = draft;
  const set = (part: Partial<DraftRubric>) => change({ rubric: { ...rubric, ...part } });
  return (
    <SectionPart title={words.title} lead={words.lead}>
      <div className="two-up">
        <TextField
          field="rubric.optimal_time"
          label={words.time}
          hint={words.costHint}
          value={rubric.optimal_time}
          problems={problems}
          longest={60}
          change={(optimal_time) => set({ optimal_time })}
        />
        <TextField
          field="rubric.optimal_space"
          label={words.space}
          hint={words.costHint}
          value={rubric.optimal_space}
          problems={problems}
          longest={60}
          change={(optimal_space) => set({ optimal_space })}
        />
      </div>
      <SectionPart title={words.insights} lead={words.insightsLead} level={3}>
        <EditableList
          field="rubric.insights"
          name={words.insight}
          add={words.addInsight}
          none={words.none}
          items={rubric.insights}
          blank={{ insight: "", terms: [] }}
          most={20}
          problems={problems}
          change={(insights) => set({ insights })}
        >
          {(item, { field, set: setItem }) => (
            <>
              <TextField
                field={`${field}.insight`}
                label={words.insightText}
                value={item.insight}
                problems={problems}
                longest={300}
                rows={1}
                change={(insight) => setItem({ ...item, insight })}
              />
              <TermsField
                field={`${field}.terms`}
                label={words.saidBy}
                terms={item.terms}
                problems={problems}
                change={(terms) => setItem({ ...item, terms })}
              />
            </>
          )}
        </EditableList>
      </SectionPart>
      <SectionPart title={words.edges} lead={words.edgesLead} level={3}>
        <EditableList
          field="rubric.edge_cases"
          name={words.edge}
          add={words.addEdge}
          none={words.none}
          items={rubric.edge_cases}
          blank={{ name: "", ask: "", terms: [] }}
          most={20}
          problems={problems}
          change={(edge_cases) => set({ edge_cases })}
        >
          {(item, { field, set: setItem }) => (
            <>
              <TextField
                field={`${field}.name`}
                label={words.edgeName}
                value={item.name}
                problems={problems}
                longest={120}
                change={(name) => setItem({ ...item, name })}
              />
              <TextField
                field={`${field}.ask`}
                label={words.edgeAsk}
                value={item.ask}
                problems={problems}
                longest={300}
                rows={1}
                change={(ask) => setItem({ ...item, ask })}
              />
              <TermsField
                field={`${field}.terms`}
                label={words.saidBy}
                terms={item.terms}
                problems={problems}
                change={(terms) => setItem({ ...item, terms })}
              />
            </>
          )}
        </EditableList>
      </SectionPart>
      <SectionPart title={words.followUps} lead={words.followUpsLead} level={3}>
        <ExchangeList
          field="rubric.follow_ups"
          name={words.followUp}
          add={words.addFollowUp}
          items={rubric.follow_ups}
          most={20}
          problems={problems}
          change={(follow_ups) => set({ follow_ups })}
        />
      </SectionPart>
    </SectionPart>
  );
}
