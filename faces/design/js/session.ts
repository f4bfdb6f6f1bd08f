// Tells in good time that one will be logged out, and lets one stay (WCAG 2.2.1). The server alone knows how long is
// left: another page may have been opened meanwhile, or the computer slept. Asking is no sign of life, the button is.
const WARN = 5 * 60;
const TRY_AGAIN = 60;

export function session(): void {
  const banner = document.querySelector<HTMLElement>("[data-alive]");
  const button = banner?.querySelector("button");
  if (!banner || !button) return;
  let timer: number | undefined;

  const later = (seconds: number) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void look("GET"), (Math.max(0, seconds) + 1) * 1_000);
  };

  const look = async (method: "GET" | "POST") => {
    const left = await ask(banner.dataset.alive ?? "", method);
    if (left === null) return later(TRY_AGAIN);
    if (left > WARN) {
      banner.hidden = true;
      return later(left - WARN);
    }
    const over = left <= 0;
    // What cannot be made longer any more is still told.
    button.hidden = over || method === "POST";
    tell(banner, (over ? banner.dataset.over : banner.dataset.warning) ?? "", left);
    if (!over) later(left);
  };

  button.addEventListener("click", () => void look("POST"));
  document.addEventListener("visibilitychange", () => document.hidden || void look("GET"));
  later(Number(banner.dataset.left) - WARN);
}

/** Seconds; null where there is no answer. Being sent to the login means that none are left. */
async function ask(address: string, method: string): Promise<number | null> {
  try {
    const answer = await fetch(address, { method, redirect: "manual", cache: "no-store" });
    if (answer.type === "opaqueredirect") return 0;
    const left = Number.parseInt(await answer.text(), 10);
    return answer.ok && Number.isFinite(left) ? left : null;
  } catch {
    return null;
  }
}

function tell(banner: HTMLElement, text: string, left: number): void {
  const end = new Date(Date.now() + left * 1_000);
  const time = end.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  const place = banner.querySelector("p");
  banner.hidden = false;
  if (place) place.textContent = text.replace("{time}", time);
}
