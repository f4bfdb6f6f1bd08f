// Self-help: what is answered is added up here and nowhere else. Nothing is sent, and nothing is kept unless the reader asks
// for it, and then only until the tab is shut. The same is reckoned by the server for browsers without code: guide/src/tool.rs.
type Question = { key: string; amount: boolean; one: boolean; group: string | null; points: Record<string, number> };
type Outcome = { key: string; from: number | null; to: number | null; when: string[] };
type Tool = { way: string; questions: Question[]; outcomes: Outcome[] };

export function tools(): void {
  for (const box of document.querySelectorAll<HTMLElement>("[data-tool]")) work(box);
}

function work(box: HTMLElement): void {
  const tool = JSON.parse(box.dataset.tool ?? "{}") as Tool;
  const form = box.querySelector<HTMLFormElement>("form");
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-tool-part="${name}"]`);
  const keep = part("keep") as HTMLInputElement | null;
  const answer = part("answer");
  if (!form || !keep || !answer) return;
  const store = `tool ${box.dataset.store ?? ""}`;

  const forget = () => sessionStorage.removeItem(store);
  const remember = () => {
    if (!keep.checked) return forget();
    const fields = [...new FormData(form)].filter(([, value]) => typeof value === "string");
    sessionStorage.setItem(store, JSON.stringify(fields));
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const told = judge(tool, new FormData(form));
    const nothing = part("nothing");
    if (nothing) nothing.textContent = told.silent ? (nothing.dataset.told ?? "") : "";
    answer.hidden = told.silent;
    if (told.silent) return;
    show(box, tool, form, told);
    remember();
    document.getElementById("answer")?.focus();
  });
  form.addEventListener("change", remember);
  part("print")?.addEventListener("click", () => window.print());
  part("clear")?.addEventListener("click", () => {
    forget();
    form.reset();
    // What was posted stands in the fields from the beginning.
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")) {
      if (field instanceof HTMLInputElement && field.type !== "text") field.checked = false;
      else field.value = "";
    }
    const taken = box.querySelector<HTMLTextAreaElement>("textarea[name=text]");
    if (taken) taken.value = "";
    for (const row of box.querySelectorAll<HTMLElement>("[data-row]")) row.querySelector("dd")!.textContent = "";
    answer.hidden = true;
    form.querySelector<HTMLElement>("input, textarea")?.focus();
  });

  for (const name of ["stays", "keeping", "clear", "print"]) part(name)!.hidden = false;
  part("sent")!.hidden = true;
  restore(form, keep, store);
}

function restore(form: HTMLFormElement, keep: HTMLInputElement, store: string): void {
  const kept = sessionStorage.getItem(store);
  if (!kept) return;
  keep.checked = true;
  for (const [name, value] of JSON.parse(kept) as [string, string][]) {
    for (const field of form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)) {
      if (field.type === "radio" || field.type === "checkbox") field.checked ||= field.value === value;
      else field.value = value;
    }
  }
}

type Told = { silent: boolean; points: number; missing: number; sums: Record<string, number>; shown: Set<string> };

function judge(tool: Tool, said: FormData): Told {
  const told: Told = { silent: true, points: 0, missing: 0, sums: {}, shown: new Set() };
  const words = new Set<string>();
  for (const { key, amount, one, group, points } of tool.questions) {
    const typed = said.getAll(key).map((value) => String(value).trim()).filter(Boolean);
    if (typed.length) told.silent = false;
    const chosen = typed.filter((value) => value in points);
    if (amount && group) {
      told.sums[group] = (told.sums[group] ?? 0) + kronor(typed[0] ?? "");
      if (told.sums[group] > 0) words.add(group);
    } else if (one && tool.way === "points") {
      if (chosen.length) told.points += points[chosen[0]];
      else told.missing += 1;
    } else {
      for (const value of chosen) words.add(`${key}=${value}`);
    }
  }
  if (tool.way === "sums") words.add((told.sums.income ?? 0) < (told.sums.cost ?? 0) ? "short" : "enough");
  for (const { key, from, to, when } of tool.outcomes) {
    const banded = from !== null || to !== null;
    const fits = banded
      ? told.points >= (from ?? 0) && told.points <= (to ?? Infinity)
      : !when.length || when.some((word) => words.has(word));
    if (fits) told.shown.add(key);
  }
  return told;
}

/** Whole kronor, with whatever digits the keyboard has; nothing of what is no amount. */
function kronor(typed: string): number {
  const whole = typed.split(/[.,٫]/)[0].replace(/\s/g, "");
  const plain = whole.replace(/[٠-٩]/g, (sign) => String(sign.charCodeAt(0) - 0x660)).replace(/[۰-۹]/g, (sign) => String(sign.charCodeAt(0) - 0x6f0));
  return /^\d{1,9}$/.test(plain) ? Number(plain) : 0;
}

function grouped(sum: number): string {
  const digits = String(Math.abs(sum)).replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  return sum < 0 ? `\u2212${digits}` : digits;
}

function show(box: HTMLElement, tool: Tool, form: HTMLFormElement, told: Told): void {
  const lines = [box.querySelector("h1")?.textContent?.replaceAll("\u00ad", "") ?? ""];
  for (const place of box.querySelectorAll<HTMLElement>("[data-outcome]")) {
    place.hidden = !told.shown.has(place.dataset.outcome ?? "");
  }
  const points = box.querySelector<HTMLElement>("[data-tool-part=points]");
  if (points) {
    points.textContent = (points.dataset.told ?? "").replace("{points}", String(told.points));
    lines.push(points.textContent);
    box.querySelector<HTMLElement>("[data-tool-part=missing]")!.hidden = told.missing === 0;
  }
  const sums = box.querySelector<HTMLElement>("[data-tool-part=sums]");
  const amount = (sum: number) => (sums?.dataset.told ?? "").replace("{amount}", grouped(sum));
  const { income = 0, cost = 0, debt = 0 } = told.sums;
  const most = Math.max(income, cost, 1);
  for (const [group, sum] of Object.entries({ income, cost, left: income - cost, debt })) {
    const row = sums?.querySelector<HTMLElement>(`[data-sum="${group}"]`);
    if (!row) continue;
    row.querySelector("span")!.textContent = amount(sum);
    row.querySelectorAll("rect")[1]?.setAttribute("width", String(Math.floor((Math.max(sum, 0) * 100) / most)));
  }
  for (const question of tool.questions) {
    const row = box.querySelector<HTMLElement>(`[data-row="${question.key}"]`);
    if (!row) continue;
    const said = inWords(form, question, amount);
    row.querySelector("dd")!.textContent = said;
    row.hidden = said === "";
    if (said) lines.push(`${row.querySelector("dt")!.textContent}: ${said}`);
  }
  const taken = box.querySelector<HTMLTextAreaElement>("textarea[name=text]");
  if (taken) taken.value = lines.join("\n");
}

function inWords(form: HTMLFormElement, question: Question, amount: (sum: number) => string): string {
  const fields = [...form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(question.key)}"]`)];
  if (Object.keys(question.points).length) {
    const labels = fields.filter((field) => field.checked).map((field) => field.labels?.[0]?.textContent ?? "");
    return labels.join("; ");
  }
  const typed = fields[0]?.value.trim() ?? "";
  if (!question.amount) return typed;
  return kronor(typed) > 0 ? amount(kronor(typed)) : "";
}
