/* A disk without power: of every file under TORTURE_DISK, what it held when it was last synced is kept under
   TORTURE_KEPT. Loaded into a node before libc; after the node is killed the run puts together what the disk could
   hold. Only what was synced counts: this is the hardest a power cut can be. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static void keep(int fd) {
  const char *disk = getenv("TORTURE_DISK"), *kept = getenv("TORTURE_KEPT");
  char link[64], path[4096], made[4352], to[4352], bytes[65536];
  if (!disk || !kept || getenv("TORTURE_LIES")) return;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  struct stat what;
  if (fstat(fd, &what) != 0 || !S_ISREG(what.st_mode)) return; /* folders are synced too */
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return;
  path[length] = 0;
  if (strncmp(path, disk, strlen(disk)) != 0 || strstr(path, "-shm")) return;
  const char *name = strrchr(path, '/') + 1;
  snprintf(made, sizeof made, "%s/%s.%ld.part", kept, name, (long)syscall(SYS_gettid));
  snprintf(to, sizeof to, "%s/%s", kept, name);
  int from = open(path, O_RDONLY);
  if (from < 0) return; /* removed meanwhile: a file of the moment */
  int into = open(made, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (into < 0) abort();
  for (ssize_t got; (got = read(from, bytes, sizeof bytes)) != 0;)
    if (got < 0 || write(into, bytes, got) != got) abort();
  close(from);
  close(into);
  if (rename(made, to) != 0) abort();
}

int fsync(int fd) {
  int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
  int done = real(fd);
  if (done == 0) keep(fd);
  return done;
}

int fdatasync(int fd) {
  int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
  int done = real(fd);
  if (done == 0) keep(fd);
  return done;
}
