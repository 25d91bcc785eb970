#define _GNU_SOURCE
#include "CTerminal.h"
#include "internal.h"

#include <asm/ioctls.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#ifdef ARCHITECTURE
/* The parts of a filter program. The accumulator holds the last value loaded; a test skips the block after it if it
   fails. The compiler counts the length of the block; one too long for a jump is an error. */
#pragma clang diagnostic error "-Wconstant-conversion"
#define LENGTH(...) (sizeof((struct sock_filter[]){__VA_ARGS__}) / sizeof(struct sock_filter))
#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define RETURN(action) BPF_STMT(BPF_RET | BPF_K, (action))
#define WHEN(value, ...) {.code = BPF_JMP | BPF_JEQ | BPF_K, .k = (value), .jf = LENGTH(__VA_ARGS__)}, __VA_ARGS__
#define UNLESS(value, ...) {.code = BPF_JMP | BPF_JEQ | BPF_K, .k = (value), .jt = LENGTH(__VA_ARGS__)}, __VA_ARGS__
#define WITHOUT_BITS(bits, ...) {.code = BPF_JMP | BPF_JSET | BPF_K, .k = (bits), .jt = LENGTH(__VA_ARGS__)}, __VA_ARGS__

#define REFUSE RETURN(SECCOMP_RET_ERRNO | EPERM)
#define ALLOW_VALUE(value) WHEN((value), RETURN(SECCOMP_RET_ALLOW))
#define ALLOW(name) ALLOW_VALUE(__NR_##name)
/* A call that depends on one argument. */
#define ALLOW_IF(name, argument, ...) WHEN(__NR_##name, LOAD(args[argument]), __VA_ARGS__, REFUSE)
/* Memory that cannot be executed. */
#define ALLOW_DATA(name) ALLOW_IF(name, 2, WITHOUT_BITS(PROT_EXEC, RETURN(SECCOMP_RET_ALLOW)))

static int install_filter(void) {
  struct sock_filter rules[] = {
      LOAD(arch),
      UNLESS(ARCHITECTURE, RETURN(SECCOMP_RET_KILL_PROCESS)),
      LOAD(nr),

      /* Reading, writing and waiting for open descriptors. */
      ALLOW(read), ALLOW(write), ALLOW(writev), ALLOW(close), ALLOW(ppoll), ALLOW(pselect6),
      /* The memory file in which frames are gathered, which takes the terminal's place and gives it back. */
      ALLOW(dup3), ALLOW(lseek), ALLOW(pread64),
#ifdef __NR_poll
      ALLOW(poll), ALLOW(select),
#endif
      /* Memory. */
      ALLOW(brk), ALLOW(munmap), ALLOW(mremap), ALLOW(madvise), ALLOW_DATA(mmap), ALLOW_DATA(mprotect),
      /* Signals, exit, time, locks, random seeds for hashing. */
      ALLOW(rt_sigaction), ALLOW(rt_sigprocmask), ALLOW(rt_sigreturn), ALLOW(sigaltstack), ALLOW(restart_syscall),
      ALLOW(exit), ALLOW(exit_group), ALLOW(clock_gettime), ALLOW(clock_nanosleep), ALLOW(nanosleep), ALLOW(futex),
      ALLOW(sched_yield), ALLOW(getrandom), ALLOW(getpid), ALLOW(gettid), ALLOW(getpgid),
#ifdef __NR_getpgrp
      ALLOW(getpgrp),
#endif
      /* The alarm for idle visitors. */
      ALLOW(setitimer),
#ifdef __NR_alarm
      ALLOW(alarm),
#endif
      /* A signal to itself, as raise sends it. */
      ALLOW_IF(tgkill, 0, ALLOW_VALUE((unsigned)getpid())),
      /* Descriptor flags, but no new descriptor. */
      ALLOW_IF(fcntl, 1, ALLOW_VALUE(F_GETFD), ALLOW_VALUE(F_SETFD), ALLOW_VALUE(F_GETFL), ALLOW_VALUE(F_SETFL)),
      /* The modes and the size of the terminal. 0x802C542A and the three after 0x402C542A are TCGETS2 and TCSETS2,
         which later C libraries use. */
      ALLOW_IF(ioctl, 1, ALLOW_VALUE(TCGETS), ALLOW_VALUE(TCSETS), ALLOW_VALUE(TCSETSW), ALLOW_VALUE(TCSETSF),
               ALLOW_VALUE(0x802C542A), ALLOW_VALUE(0x402C542B), ALLOW_VALUE(0x402C542C), ALLOW_VALUE(0x402C542D),
               ALLOW_VALUE(TIOCGWINSZ), ALLOW_VALUE(TIOCGPGRP), ALLOW_VALUE(FIONREAD), ALLOW_VALUE(TCFLSH)),
      REFUSE,
  };
  struct sock_fprog program = {.len = sizeof rules / sizeof rules[0], .filter = rules};
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0 ? 0 : errno;
}

int cislunar_confine(void) {
  const struct rlimit none = {0, 0};
  if (setrlimit(RLIMIT_NPROC, &none) != 0 || setrlimit(RLIMIT_CORE, &none) != 0) return errno;
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return errno;
  return install_filter();
}
#else
int cislunar_confine(void) { return ENOSYS; }
#endif
