import type { Role } from "../../domain/user.ts";

/** Whether the environment makes this address an administrator's (ADMIN_EMAILS: addresses, comma-separated). */
export const isAdminByEnvironment = (email: string, adminEmails: string): boolean =>
  adminEmails
    .split(",")
    .map((address) => address.trim().toLowerCase())
    .includes(email.toLowerCase());

/** The role that counts: the environment's word stands above the database's. */
export const roleOf = ({ email, role }: { email: string; role: Role }, adminEmails: string): Role =>
  isAdminByEnvironment(email, adminEmails) ? "admin" : role;
