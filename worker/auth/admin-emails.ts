/** Whether the environment makes this address an administrator's (ADMIN_EMAILS: addresses, comma-separated). */
export const isAdminByEnvironment = (email: string, adminEmails: string): boolean =>
  adminEmails
    .split(",")
    .map((address) => address.trim().toLowerCase())
    .includes(email.toLowerCase());
