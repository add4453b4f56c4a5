import * as v from "valibot";

/** Days for which ended interviews may be kept; null: until they are deleted by hand. */
export const KEEP_DAYS = [30, 90, 365] as const;
export const KeepDays = v.nullable(v.picklist(KEEP_DAYS));
export type KeepDays = v.InferOutput<typeof KeepDays>;

/** Body of `PATCH /api/account`. */
export const AccountPatch = v.strictObject({ keep_interviews_days: KeepDays });
export type AccountPatch = v.InferOutput<typeof AccountPatch>;

/** Body of `DELETE /api/account`: the account's own e-mail address, typed. */
export const AccountDeletion = v.strictObject({ confirm: v.pipe(v.string(), v.maxLength(255)) });

/** Whether what was typed is this address; case and spaces around it say nothing. */
export const isConfirmed = (typed: string, email: string): boolean =>
  typed.trim().toLowerCase() === email.trim().toLowerCase();

/** Who signed in longer ago than this signs in once more before the account is deleted. */
export const FRESH_SIGN_IN_MS = 15 * 60_000;

/** A device that is signed in; instants are ISO 8601. What names it stays on the server. */
export type SignedInDevice = {
  signed_in_at: string;
  last_seen_at: string;
  /** As the browser called itself. */
  user_agent: string | null;
  /** The one that asks. */
  current: boolean;
};

/** Answer of `GET /api/account`. */
export type Account = {
  keep_interviews_days: number | null;
  /** In whatever state they are. */
  interviews: number;
  devices: SignedInDevice[];
  /** Whether the sign-in is fresh enough for deleting the account. */
  fresh: boolean;
};
