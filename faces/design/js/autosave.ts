// Saves a form marked data-autosave a few seconds after a change, says so in the form's own status line and, seldom,
// in the live region. While something written stands open it asks whether somebody else began to write the same.
import { say } from "./live";

const WAIT = 4_000;
const ASK = 3_000;
/** Nobody who left the desk is asked for. */
const AWAY = 15 * 60_000;

export function autosave(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-autosave]")) watch(form);
}

function watch(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>("[data-save-status]");
  let timer: number | undefined;
  let changes = 0;
  let lastChange = 0;
  let asking: number | undefined;
  let told = "";

  const tell = (text: string) => {
    if (status) status.textContent = text;
    say(text);
  };

  const save = async () => {
    timer = undefined;
    const at = changes;
    try {
      const answer = await fetch(form.dataset.autosave ?? "", {
        method: "POST",
        body: urlEncoded(form),
        headers: { "X-Autosave": "1" },
        redirect: "manual",
      });
      if (!answer.ok) throw new Error();
      const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
      // The server may have something more urgent to say, e.g. that somebody else writes here too.
      const urgent = (await answer.text()).trim();
      tell(urgent || (form.dataset.saved ?? "").replace("{time}", time));
      told = urgent;
      asking ??= window.setInterval(ask, ASK);
      if (at === changes) form.dispatchEvent(new CustomEvent("sos:saved", { bubbles: true }));
    } catch {
      tell(form.dataset.failed ?? "");
      timer ??= window.setTimeout(save, WAIT * 3);
    }
  };

  const ask = async () => {
    if (document.hidden || Date.now() - lastChange > AWAY) return;
    const answer = await fetch(form.dataset.autosave ?? "", { redirect: "manual", cache: "no-store" }).catch(() => null);
    if (!answer?.ok) return window.clearInterval(asking);
    const others = (await answer.text()).trim();
    if (others && others !== told) tell(others);
    told = others;
  };

  form.addEventListener("input", () => {
    changes += 1;
    lastChange = Date.now();
    timer ??= window.setTimeout(save, WAIT);
  });
  form.addEventListener("submit", () => window.clearTimeout(timer));
}

function urlEncoded(form: HTMLFormElement): URLSearchParams {
  const pairs = new URLSearchParams();
  new FormData(form).forEach((value, name) => typeof value === "string" && pairs.append(name, value));
  return pairs;
}
