# Loaded with: apparmor_parser -r -W runner/container/apparmor.profile
# Lets the runner build boxes with bubblewrap (namespaces, mounts within them) and serve its port; the rest of the
# machine's interfaces stay closed. Boxes have no network and no capability of their own.
#include <tunables/global>

profile mockingbird-runner flags=(attach_disconnected,mediate_deleted) {
  #include <abstractions/base>

  network inet stream,
  network inet6 stream,
  network unix,
  network netlink raw,
  deny network packet,
  deny network raw,

  capability sys_admin,
  capability sys_chroot,
  capability setuid,
  capability setgid,
  capability setpcap,
  capability net_admin,
  capability dac_override,
  capability kill,

  mount,
  umount,
  pivot_root,
  signal (send, receive) peer=mockingbird-runner,
  signal (receive) peer=unconfined,
  deny ptrace (trace, tracedby),

  / r,
  /** mrixwlk,

  deny /sys/[^f]*/** wklx,
  deny /sys/firmware/** rwklx,
  deny @{PROC}/kcore rwklx,
  deny @{PROC}/sysrq-trigger rwklx,
  deny @{PROC}/sys/kernel/** wklx,
  deny @{PROC}/sys/vm/** wklx,
  deny @{PROC}/sys/fs/** wklx,
  deny /dev/mem rwklx,
  deny /dev/kmsg rwklx,
}
