// One polite live region for the whole page, at most one message in ten
// seconds: the newest waits, those between are dropped.
const PAUSE = 10_000;
let last = -PAUSE;
let waiting: string | null = null;
let timer: number | undefined;

export function say(message: string): void {
  waiting = message;
  if (timer !== undefined) return;
  timer = window.setTimeout(speak, Math.max(0, last + PAUSE - performance.now()));
}

function speak(): void {
  timer = undefined;
  const region = document.getElementById("live");
  if (!region || waiting === null) return;
  region.textContent = waiting;
  waiting = null;
  last = performance.now();
}
