import { EllipsisVertical, Flag } from "lucide-react";
import { useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { RoomState, Round } from "../../../domain/room/state.ts";
import { reports as words } from "../../strings/reports.ts";
import { ReportDialog } from "./report-dialog.tsx";
import type { Interview } from "./use-interview.ts";

type ReportProblemProps = { interview: Interview; state: RoomState; round: Round };

/** The problem's menu. In a trial the editor is where what is wrong is mended. */
export function ReportProblem({ interview, state, round }: ReportProblemProps) {
  const [open, setOpen] = useState(false);
  if (state.config.trial) return null;
  return (
    <>
      <MenuTrigger>
        <Button className="btn quiet slim square" aria-label={words.menu}>
          <EllipsisVertical className="icon" aria-hidden />
        </Button>
        <Popover className="menu-popover" placement="bottom end">
          <Menu className="menu" onAction={() => setOpen(true)}>
            <MenuItem className="menu-item" id="report">
              <Flag className="icon" aria-hidden />
              {words.open}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      {open ? (
        <ReportDialog
          interviewId={state.interviewId}
          round={round}
          tab={interview.tab}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
