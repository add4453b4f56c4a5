import { FileUp } from "lucide-react";
import { Button, DropZone, FileTrigger, Text } from "react-aria-components";
import { transfer } from "../../../strings/transfer.ts";

const words = transfer.import;
const ACCEPTED = [".json", ".zip", ".csv"];

export type FileDropProps = { first: boolean; isBusy: boolean; take: (file: File) => void };

/** Takes a file that is chosen or dropped. */
export function FileDrop({ first, isBusy, take }: FileDropProps) {
  return (
    <DropZone
      className="drop-zone"
      isDisabled={isBusy}
      onDrop={async ({ items }) => {
        const file = items.find((item) => item.kind === "file");
        if (file) take(await file.getFile());
      }}
    >
      <FileTrigger acceptedFileTypes={ACCEPTED} onSelect={(files) => files?.[0] && take(files[0])}>
        <Button className={first ? "btn primary" : "btn"} isDisabled={isBusy}>
          <FileUp className="icon" aria-hidden />
          {first ? words.choose : words.chooseAnother}
        </Button>
      </FileTrigger>
      <Text slot="label" className="small muted">
        {words.drop}
      </Text>
    </DropZone>
  );
}
