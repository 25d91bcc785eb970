#include "CTestSupport.h"

#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <unistd.h>

/* The sixth argument of the calls to judge: that of no other call. */
enum { judged = 0x4A554447 };

int cislunar_test_judge_calls(void) {
  /* Where several filters look at a call, the strictest verdict counts: refused goes before traced, traced before allowed. A
     call that nobody traces is not made and fails with ENOSYS. */
  struct sock_filter rules[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[5])),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, judged, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRACE),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog program = {.len = sizeof rules / sizeof rules[0], .filter = rules};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}

bool cislunar_test_is_allowed(long call, int argument, long value) {
  long arguments[3] = {0};
  arguments[argument] = value;
  return syscall(call, arguments[0], arguments[1], arguments[2], 0L, 0L, (long)judged) == -1 && errno == ENOSYS;
}

void cislunar_test_call_as_another_processor(void) {
#ifdef __x86_64__
  long call = 20; /* getpid in 32 bits; in 64 it is writev, which is allowed. */
  __asm__ volatile("int $0x80" : "+a"(call) : : "memory", "r8", "r9", "r10", "r11");
#endif
}
