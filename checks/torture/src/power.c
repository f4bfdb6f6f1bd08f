/* A disk without power: of every file under TORTURE_DISK, what it held when it was last synced is kept under
   TORTURE_KEPT. Loaded into a node before libc; after the node is killed the run puts together what the disk could
   hold. Only what was synced counts: this is the hardest a power cut can be.

   A disk in trouble: as long as the file TORTURE_TROUBLE/full is there, nothing under TORTURE_DISK can grow; as long as
   TORTURE_TROUBLE/read_only is there, nothing can be written or synced. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static int there(const char *name) {
  const char *trouble = getenv("TORTURE_TROUBLE");
  char path[4352];
  if (!trouble) return 0;
  snprintf(path, sizeof path, "%s/%s", trouble, name);
  return access(path, F_OK) == 0;
}

static int on_disk(int fd) {
  const char *disk = getenv("TORTURE_DISK");
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (!disk || length <= 0) return 0;
  path[length] = 0;
  return strncmp(path, disk, strlen(disk)) == 0;
}

/* What stands in the way of writing up to `end`; 0: nothing. */
static int in_the_way(int fd, off_t end) {
  int full = there("full"), read_only = there("read_only"), error = errno;
  struct stat what;
  errno = error;
  if ((!full && !read_only) || !on_disk(fd)) return 0;
  if (read_only) return EROFS;
  return fstat(fd, &what) == 0 && end > what.st_size ? ENOSPC : 0;
}

static int refused(int error) {
  errno = error;
  return -1;
}

ssize_t write(int fd, const void *bytes, size_t length) {
  ssize_t (*real)(int, const void *, size_t) = (ssize_t (*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
  int error = in_the_way(fd, lseek(fd, 0, SEEK_CUR) + (off_t)length);
  return error ? refused(error) : real(fd, bytes, length);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) {
  ssize_t (*real)(int, const void *, size_t, off64_t) =
      (ssize_t (*)(int, const void *, size_t, off64_t))dlsym(RTLD_NEXT, "pwrite64");
  int error = in_the_way(fd, at + (off64_t)length);
  return error ? refused(error) : real(fd, bytes, length, at);
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) { return pwrite64(fd, bytes, length, at); }

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
  int error = there("read_only") && on_disk(fd) ? EROFS : 0;
  int done = error ? refused(error) : real(fd);
  if (done == 0) keep(fd);
  return done;
}

int fdatasync(int fd) {
  int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
  int error = there("read_only") && on_disk(fd) ? EROFS : 0;
  int done = error ? refused(error) : real(fd);
  if (done == 0) keep(fd);
  return done;
}
