import { useId } from "react";
import { code } from "../../../../strings/admin-code.ts";
import { EditableList } from "../form/editable-list.tsx";
import { CompareFields } from "./compare-fields.tsx";
import { ParamsList } from "./params-list.tsx";
import { PlainField } from "./plain-field.tsx";
import {
  answerPlace,
  type ClassShape,
  type FunctionShape,
  ofKind,
  type Shape,
  type ShapeMethod,
  withAnswer,
  withParams,
} from "./signature-shape.ts";
import { TypeField } from "./type-field.tsx";

const words = code.signature;
type FormProps<S> = { shape: S; change: (shape: Shape) => void };

/** The signature field by field. */
export function SignatureForm({ shape, change }: FormProps<Shape>) {
  const id = useId();
  return (
    <div className="stack">
      <div className="two-up">
        <div className="field">
          <label htmlFor={id}>{words.kind}</label>
          <select
            id={id}
            className="input"
            value={shape.kind}
            onChange={(event) => change(ofKind(shape, event.currentTarget.value as Shape["kind"]))}
          >
            <option value="function">{words.kinds.function}</option>
            <option value="class">{words.kinds.class}</option>
          </select>
        </div>
        <PlainField
          label={shape.kind === "function" ? words.functionName : words.className}
          value={shape.name}
          longest={100}
          mono
          change={(name) => change({ ...shape, name })}
        />
      </div>
      {shape.kind === "function" ? (
        <FunctionFields shape={shape} change={change} />
      ) : (
        <ClassFields shape={shape} change={change} />
      )}
      <CompareFields compare={shape.compare} change={(compare) => change({ ...shape, compare })} />
    </div>
  );
}

function FunctionFields({ shape, change }: FormProps<FunctionShape>) {
  const id = useId();
  const place = answerPlace(shape);
  return (
    <>
      <div className="stack gap-2">
        <h3 className="small">{words.params}</h3>
        <ParamsList
          field="signature.params"
          params={shape.params}
          change={(params) => change(withParams(shape, params))}
        />
      </div>
      <div className="two-up">
        <TypeField
          label={words.returns}
          value={shape.returns}
          mayBeVoid
          change={(returns) => change({ ...shape, returns })}
        />
        <div className="field">
          <label htmlFor={id}>{words.answer}</label>
          <select
            id={id}
            className="input"
            value={place}
            onChange={(event) => change(withAnswer(shape, event.currentTarget.value))}
          >
            <option value="returned">{words.returned}</option>
            {shape.params.map(({ name }, at) => (
              <option key={optionKey(at)} value={String(at)}>
                {words.inPlace(name)}
              </option>
            ))}
            {place === "several" ? <option value="several">{words.several}</option> : null}
          </select>
        </div>
      </div>
      {typeof shape.out === "number" && shape.returns === "int" ? (
        <label className="row small">
          <input
            type="checkbox"
            checked={shape.outLen === "return"}
            onChange={(event) => {
              const { outLen: _, ...rest } = shape;
              change(
                event.currentTarget.checked
                  ? { ...rest, kind: "function", outLen: "return" }
                  : { ...rest, kind: "function" },
              );
            }}
          />
          {words.counts}
        </label>
      ) : null}
    </>
  );
}

function ClassFields({ shape, change }: FormProps<ClassShape>) {
  return (
    <>
      <div className="stack gap-2">
        <h3 className="small">{words.ctor}</h3>
        <ParamsList
          field="signature.ctor"
          params={shape.ctor}
          change={(ctor) => change({ ...shape, ctor })}
        />
      </div>
      <div className="stack gap-2">
        <h3 className="small">{words.methods}</h3>
        <EditableList<ShapeMethod>
          field="signature.methods"
          name={words.method}
          add={words.addMethod}
          none={words.noMethods}
          items={shape.methods}
          blank={{ name: "", params: [], returns: "int" }}
          most={30}
          problems={[]}
          change={(methods) => change({ ...shape, methods })}
        >
          {(method, { field, set }) => (
            <div className="stack gap-3">
              <div className="two-up">
                <PlainField
                  label={words.name}
                  value={method.name}
                  longest={60}
                  mono
                  change={(name) => set({ ...method, name })}
                />
                <TypeField
                  label={words.returns}
                  value={method.returns}
                  mayBeVoid
                  change={(returns) => set({ ...method, returns })}
                />
              </div>
              <ParamsList
                field={`${field}.params`}
                params={method.params}
                change={(params) => set({ ...method, params })}
              />
            </div>
          )}
        </EditableList>
      </div>
    </>
  );
}

const optionKey = (at: number) => `parameter ${at}`;
