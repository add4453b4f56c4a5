import { useRef } from "react";
import type { DraftPoint, DraftRubric } from "../../../../../domain/authoring/draft.ts";
import { useFormat } from "../../../../format.ts";
import { authoring } from "../../../../strings/authoring-sections.ts";
import type { ListStep } from "../form/list-step.ts";
import { SectionPart } from "../form/section-part.tsx";
import type { SectionProps } from "../section.ts";
import { EstimateList } from "./estimate-list.tsx";
import { ExchangeList } from "./exchange-list.tsx";
import { PointList } from "./point-list.tsx";
import { type Lost, lostWith, stagesAfter } from "./stage-points.ts";

const { rubric: shared, design: words } = authoring;

/** What a good round at a system-design question shows. */
export function DesignRubricSection({ draft, problems, change }: SectionProps) {
  const { rubric, stages, format: kind } = draft;
  const { list } = useFormat();
  const lost = useRef<Lost | null>(null);
  const set = (part: Partial<DraftRubric>) => change({ rubric: { ...rubric, ...part } });
  const changePoints = (key_points: DraftPoint[], step: ListStep<DraftPoint>) => {
    if (step.kind === "set" || stages.length === 0) return set({ key_points });
    change({ rubric: { ...rubric, key_points }, stages: stagesAfter(stages, step, lost.current) });
    lost.current = step.kind === "remove" ? lostWith(stages, rubric.key_points[step.at]!, step.at) : null;
  };
  const stagesOf = (at: number): string | null => {
    const found = stages.flatMap(({ key_points }, stage) =>
      key_points.includes(at) ? [words.stage(stage + 1)] : [],
    );
    return found.length > 0 ? words.inStages(list(found)) : null;
  };
  return (
    <SectionPart title={shared.title} lead={shared.lead}>
      <SectionPart title={words.points} lead={words.pointsLead} level={3}>
        <PointList
          field="rubric.key_points"
          name={words.point}
          add={words.addPoint}
          items={rubric.key_points}
          problems={problems}
          note={stagesOf}
          change={changePoints}
        />
      </SectionPart>
      <SectionPart title={words.bonus} lead={words.bonusLead} level={3}>
        <PointList
          field="rubric.bonus_points"
          name={words.bonusPoint}
          add={words.addBonus}
          items={rubric.bonus_points}
          problems={problems}
          change={(bonus_points) => set({ bonus_points })}
        />
      </SectionPart>
      <SectionPart title={shared.followUps} lead={shared.followUpsLead} level={3}>
        <ExchangeList
          field="rubric.follow_ups"
          name={shared.followUp}
          add={shared.addFollowUp}
          items={rubric.follow_ups}
          most={20}
          problems={problems}
          change={(follow_ups) => set({ follow_ups })}
        />
      </SectionPart>
      {kind === "OPEN_ENDED" || rubric.twists.length > 0 ? (
        <SectionPart title={words.twists} lead={words.twistsLead} level={3}>
          <ExchangeList
            field="rubric.twists"
            name={words.twist}
            add={words.addTwist}
            items={rubric.twists}
            most={10}
            problems={problems}
            change={(twists) => set({ twists })}
          />
        </SectionPart>
      ) : null}
      {kind === "OPEN_ENDED" || rubric.estimates.length > 0 ? (
        <SectionPart title={words.estimates} lead={words.estimatesLead} level={3}>
          <EstimateList
            items={rubric.estimates}
            problems={problems}
            change={(estimates) => set({ estimates })}
          />
        </SectionPart>
      ) : null}
    </SectionPart>
  );
}
