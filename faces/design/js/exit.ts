// Leave at once: blank the page, then replace it in the history. Shift three
// times does the same. On a no-trace page each link replaces the last one, so
// that Back leads to where the reader was before. What the reader let this browser keep of the guide goes too.
import { KEPT } from "./kept";

const PRESSES = 3;
const WITHIN = 5_000;
const LONGEST = 300;

export function quickExit(): void {
  if (document.body.dataset.noTrace) replaceHistory();
  const link = document.querySelector<HTMLAnchorElement>("a[data-exit]");
  if (!link) return;
  const leave = (event?: Event) => {
    event?.preventDefault();
    document.body.classList.add("sos-blank");
    document.title = "";
    // The page is blank already; nobody waits long for what is kept to go.
    const late = new Promise((done) => setTimeout(done, LONGEST));
    void Promise.race([forget().catch(() => undefined), late]).then(() => location.replace(link.href));
  };
  link.addEventListener("click", leave);

  let presses: number[] = [];
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Shift") presses = [];
  });
  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift") return;
    presses = presses.filter((at) => event.timeStamp - at < WITHIN).concat(event.timeStamp);
    if (presses.length >= PRESSES) leave();
  });
}

async function forget(): Promise<void> {
  sessionStorage.clear();
  if (!("serviceWorker" in navigator)) return;
  const kept = await navigator.serviceWorker.getRegistrations();
  await Promise.all([...kept.map((one) => one.unregister()), caches.delete(KEPT)]);
}

function replaceHistory(): void {
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[href]");
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || event.defaultPrevented || link.origin !== location.origin) return;
    if (link.hash && link.pathname === location.pathname) return;
    event.preventDefault();
    location.replace(link.href);
  });
}
