// Swaps a marked region once a second (a QR code). A redirect means it is
// done: the page itself is loaded again, so that the server decides where to.
const EVERY = 1_000;
const PATIENCE = 5;

export function refresh(): void {
  for (const region of document.querySelectorAll<HTMLElement>("[data-refresh]")) void keepFresh(region);
}

async function keepFresh(region: HTMLElement): Promise<void> {
  for (let failures = 0; failures < PATIENCE; ) {
    await new Promise((resolve) => setTimeout(resolve, EVERY));
    if (document.hidden) continue;
    try {
      const answer = await fetch(region.dataset.refresh ?? "", { redirect: "manual", headers: { "X-Refresh": "1" } });
      if (answer.type === "opaqueredirect" || answer.redirected) return location.reload();
      if (!answer.ok) throw new Error();
      swap(region, await answer.text());
      failures = 0;
    } catch {
      failures += 1;
    }
  }
}

// Parsed as a document of its own: scripts in it never run.
function swap(region: HTMLElement, markup: string): void {
  const fresh = new DOMParser().parseFromString(markup, "text/html").body;
  region.replaceChildren(...fresh.childNodes);
}
