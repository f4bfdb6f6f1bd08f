// Staff: keys from data-shortcut attributes (only with Alt, Ctrl or a function
// key), a list on F1, and a way to turn them off.
const KEPT = "sos-shortcuts-off";

export function shortcuts(): void {
  const { shortcutList, shortcutOff, close } = document.body.dataset;
  if (!shortcutList) return;
  document.addEventListener("keydown", (event) => {
    if (event.key === "F1") {
      event.preventDefault();
      showList(shortcutList, shortcutOff ?? "", close ?? "");
      return;
    }
    if (localStorage.getItem(KEPT) || !(event.altKey || event.ctrlKey || /^F\d+$/.test(event.key))) return;
    const target = all().find((element) => matches(event, element.dataset.shortcut ?? ""));
    if (!target) return;
    event.preventDefault();
    target.focus();
    if (!target.matches("input, textarea, select")) target.click();
  });
}

function all(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-shortcut]")];
}

function matches(event: KeyboardEvent, shortcut: string): boolean {
  const parts = shortcut.split("+");
  const key = parts.pop() ?? "";
  const held = (name: string) => parts.includes(name);
  const pressed = event.key.toLowerCase() === key.toLowerCase() || event.code === `Key${key}` || event.code === `Digit${key}`;
  return pressed && event.altKey === held("Alt") && event.ctrlKey === held("Ctrl") && event.shiftKey === held("Shift");
}

function showList(title: string, off: string, close: string): void {
  document.querySelector("dialog.sos-shortcuts")?.remove();
  const dialog = add(document.body, "dialog", "");
  dialog.className = "sos-shortcuts";
  const heading = add(dialog, "h2", title);
  heading.id = "shortcuts-title";
  dialog.setAttribute("aria-labelledby", heading.id);
  const list = add(dialog, "dl", "");
  for (const element of all()) {
    const name = element.getAttribute("aria-label") ?? labelOf(element) ?? element.textContent ?? "";
    add(add(list, "dt", ""), "kbd", element.dataset.shortcut ?? "");
    add(list, "dd", name.trim());
  }
  const label = add(dialog, "label", "");
  const box = add(label, "input", "");
  box.type = "checkbox";
  box.checked = Boolean(localStorage.getItem(KEPT));
  box.addEventListener("change", () => (box.checked ? localStorage.setItem(KEPT, "1") : localStorage.removeItem(KEPT)));
  label.append(` ${off}`);
  const button = add(dialog, "button", close);
  button.type = "button";
  button.className = "ds-button sos-button";
  button.addEventListener("click", () => dialog.close());
  dialog.showModal();
}

function labelOf(element: HTMLElement): string | undefined {
  return element instanceof HTMLInputElement ? element.labels?.[0]?.textContent ?? undefined : undefined;
}

function add<K extends keyof HTMLElementTagNameMap>(to: Element, name: K, text: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.textContent = text;
  to.append(element);
  return element;
}
