/** System call numbers of one architecture: those with a rule of their own, and those denied outright. */
export type SyscallTable = {
  /** AUDIT_ARCH_*: what seccomp reports for a native call. */
  arch: number;
  clone: number;
  clone3: number;
  socket: number;
  denied: Record<string, number>;
};

const NEWER_SAME_EVERYWHERE = {
  io_uring_setup: 425,
  io_uring_enter: 426,
  io_uring_register: 427,
  open_tree: 428,
  move_mount: 429,
  fsopen: 430,
  fsconfig: 431,
  fsmount: 432,
  fspick: 433,
  pidfd_open: 434,
  pidfd_getfd: 438,
  process_madvise: 440,
  mount_setattr: 442,
  quotactl_fd: 443,
  landlock_create_ruleset: 444,
  memfd_secret: 447,
  process_mrelease: 448,
  open_tree_attr: 467,
};

// biome-ignore format: a table
const X64_DENIED = {
  shmget: 29, shmat: 30, shmctl: 31, semget: 64, msgget: 68, ptrace: 101, syslog: 103, mknod: 133, personality: 135,
  ustat: 136, sysfs: 139, vhangup: 153, modify_ldt: 154, pivot_root: 155, _sysctl: 156, adjtimex: 159, chroot: 161,
  acct: 163, settimeofday: 164, mount: 165, umount2: 166, swapon: 167, swapoff: 168, reboot: 169, sethostname: 170,
  setdomainname: 171, iopl: 172, ioperm: 173, create_module: 174, init_module: 175, delete_module: 176,
  get_kernel_syms: 177, query_module: 178, quotactl: 179, nfsservctl: 180, io_setup: 206, io_submit: 209,
  lookup_dcookie: 212, clock_settime: 227, mbind: 237, set_mempolicy: 238, get_mempolicy: 239, mq_open: 240,
  kexec_load: 246, add_key: 248, request_key: 249, keyctl: 250, migrate_pages: 256, mknodat: 259, unshare: 272,
  vmsplice: 278, move_pages: 279, perf_event_open: 298, fanotify_init: 300, name_to_handle_at: 303,
  open_by_handle_at: 304, clock_adjtime: 305, setns: 308, process_vm_readv: 310, process_vm_writev: 311, kcmp: 312,
  finit_module: 313, memfd_create: 319, kexec_file_load: 320, bpf: 321, userfaultfd: 323, pkey_alloc: 330,
};

// biome-ignore format: a table
const ARM64_DENIED = {
  io_setup: 0, io_submit: 2, mknodat: 33, umount2: 39, mount: 40, pivot_root: 41, chroot: 51, quotactl: 60,
  vmsplice: 75, acct: 89, personality: 92, unshare: 97, kexec_load: 104, init_module: 105, delete_module: 106,
  clock_settime: 112, syslog: 116, ptrace: 117, reboot: 142, sethostname: 161, setdomainname: 162, settimeofday: 170,
  adjtimex: 171, mq_open: 180, msgget: 186, semget: 190, shmget: 194, shmctl: 195, shmat: 196, add_key: 217,
  request_key: 218, keyctl: 219, swapon: 224, swapoff: 225, mbind: 235, get_mempolicy: 236, set_mempolicy: 237,
  migrate_pages: 238, move_pages: 239, perf_event_open: 241, fanotify_init: 262, name_to_handle_at: 264,
  open_by_handle_at: 265, clock_adjtime: 266, setns: 268, process_vm_readv: 270, process_vm_writev: 271, kcmp: 272,
  finit_module: 273, memfd_create: 279, bpf: 280, userfaultfd: 282, pkey_alloc: 289, kexec_file_load: 294,
};

export const syscallTables: Record<"x64" | "arm64", SyscallTable> = {
  x64: {
    arch: 0xc000003e,
    clone: 56,
    clone3: 435,
    socket: 41,
    denied: { ...X64_DENIED, ...NEWER_SAME_EVERYWHERE },
  },
  arm64: {
    arch: 0xc00000b7,
    clone: 220,
    clone3: 435,
    socket: 198,
    denied: { ...ARM64_DENIED, ...NEWER_SAME_EVERYWHERE },
  },
};
