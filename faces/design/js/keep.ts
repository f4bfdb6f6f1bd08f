// Saves pages on this phone, after a press and never else; what was saved is read without a connection. Opened pages are saved
// too once the reader has asked for it. A page that has no such press is never saved.
import { KEPT } from "./kept";

export function keep(): void {
  const able = "serviceWorker" in navigator && "caches" in window;
  for (const box of document.querySelectorAll<HTMLElement>("[data-keep]")) if (able) void offer(box);
}

async function offer(box: HTMLElement): Promise<void> {
  const scope = box.dataset.keep ?? "";
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-keep-part="${name}"]`)!;
  const [save, remove, status] = ["save", "remove", "status"].map(part);
  const pages = (box.dataset.pages ?? "").split(" ");
  const own = async () => (await navigator.serviceWorker.getRegistrations()).find((one) => new URL(one.scope).pathname === scope);
  const shows = (kept: boolean) => {
    save.hidden = kept;
    remove.hidden = !kept;
  };

  save.addEventListener("click", async () => {
    try {
      await navigator.serviceWorker.register(box.dataset.worker ?? "", { scope });
      await put(pages);
      status.textContent = box.dataset.saved ?? "";
      shows(true);
      remove.focus();
    } catch {
      await (await own())?.unregister();
      await caches.delete(KEPT);
      status.textContent = box.dataset.failed ?? "";
    }
  });
  remove.addEventListener("click", async () => {
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
    await caches.delete(KEPT);
    status.textContent = box.dataset.removed ?? "";
    shows(false);
    save.focus();
  });

  const kept = (await own()) !== undefined;
  shows(kept);
  box.hidden = false;
  // Opened after the press: kept as well, and renewed.
  if (kept && navigator.onLine) await put(pages).catch(() => undefined);
}

/** The pages, and what they are drawn with. */
async function put(pages: string[]): Promise<void> {
  const parts = document.querySelectorAll<HTMLLinkElement | HTMLScriptElement>("link[rel=stylesheet], link[rel=icon], script[src]");
  const files = [...parts].map((one) => (one instanceof HTMLLinkElement ? one.href : one.src));
  const cache = await caches.open(KEPT);
  await cache.addAll([...new Set([...pages, ...files])].map((one) => new Request(one, { cache: "no-cache", credentials: "omit" })));
}
