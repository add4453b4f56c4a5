import { code } from "../../../../strings/admin-code.ts";
import { EditableList } from "../form/editable-list.tsx";
import { PlainField } from "./plain-field.tsx";
import type { ShapeParam } from "./signature-shape.ts";
import { TypeField } from "./type-field.tsx";

const words = code.signature;

type ParamsListProps = {
  /** Of the list, as no other on the page. */
  field: string;
  params: ShapeParam[];
  change: (params: ShapeParam[]) => void;
};

/** Parameters in their order. */
export function ParamsList({ field, params, change }: ParamsListProps) {
  return (
    <EditableList
      field={field}
      name={words.param}
      add={words.addParam}
      none={words.noParams}
      items={params}
      blank={{ name: "", type: "int" }}
      most={10}
      problems={[]}
      change={change}
    >
      {(param, { set }) => (
        <div className="two-up">
          <PlainField
            label={words.name}
            value={param.name}
            longest={60}
            mono
            change={(name) => set({ ...param, name })}
          />
          <TypeField label={words.type} value={param.type} change={(type) => set({ ...param, type })} />
        </div>
      )}
    </EditableList>
  );
}
