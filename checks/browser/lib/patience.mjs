// Nothing is waited for without an end.
/** True if the work was done in time; what it says is its own affair. */
export async function inTime(ms, work) {
  let timer;
  const late = new Promise((tell) => {
    timer = setTimeout(() => tell(false), ms);
  });
  const done = work.then(() => true);
  done.catch(() => {});
  try {
    return await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
  }
}
