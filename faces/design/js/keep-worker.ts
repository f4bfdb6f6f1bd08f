// Answers for saved pages where there is no connection. It keeps nothing by itself: what is kept was put there by a press.
import { KEPT } from "./kept";

type Answering = Event & { request: Request; respondWith(answer: Promise<Response>): void };
type Waiting = Event & { waitUntil(work: Promise<unknown>): void };
const worker = self as unknown as { skipWaiting(): Promise<void>; clients: { claim(): Promise<void> } };

self.addEventListener("install", (event) => (event as Waiting).waitUntil(worker.skipWaiting()));
self.addEventListener("activate", (event) => (event as Waiting).waitUntil(worker.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event as Answering;
  if (request.method !== "GET" || request.headers.has("range")) return;
  (event as Answering).respondWith(fetch(request).catch(() => kept(request)));
});

async function kept(request: Request): Promise<Response> {
  const cache = await caches.open(KEPT);
  return (await cache.match(request.url, { ignoreVary: true })) ?? Response.error();
}
