import { useBeforeUnload, useBlocker, useNavigate } from "@remix-run/react";
import { useCallback, useRef } from "react";
import { ConfirmWhenAsked } from "../../components/confirm-when-asked.tsx";
import { profile } from "../../strings/profile.ts";

/** Asks before a page is left on which something is not saved; the browser asks where the whole site is left. */
export function UnsavedGuard({ unsaved }: { unsaved: boolean }) {
  const navigate = useNavigate();
  const leaving = useRef(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      unsaved && !leaving.current && currentLocation.pathname !== nextLocation.pathname,
  );
  useBeforeUnload(
    useCallback(
      (event) => {
        if (unsaved) event.preventDefault();
      },
      [unsaved],
    ),
  );
  const { location: wanted } = blocker;
  return (
    <ConfirmWhenAsked
      soon={unsaved}
      open={blocker.state === "blocked"}
      title={profile.leave.title}
      text={profile.leave.text}
      stay={profile.leave.stay}
      confirm={profile.leave.go}
      onClose={() => blocker.reset?.()}
      onConfirm={() => {
        leaving.current = true;
        if (wanted) navigate(wanted);
      }}
    />
  );
}
