// A file that is too large is told beside its field before it is sent: on a slow line that saves minutes. Without scripts
// the server says the same.
export function size(): void {
  for (const box of document.querySelectorAll<HTMLElement>("[data-size]")) {
    const field = document.getElementById(box.dataset.size ?? "") as HTMLInputElement | null;
    if (field) watch(field, box);
  }
}

function watch(field: HTMLInputElement, box: HTMLElement): void {
  const before = field.getAttribute("aria-describedby");
  const looked = () => {
    const large = [...(field.files ?? [])].find((file) => file.size > Number(box.dataset.bytes));
    box.hidden = !large;
    box.textContent = large ? (box.dataset.told ?? "").replace("{name}", () => large.name) : "";
    if (!large) {
      if (before) field.setAttribute("aria-describedby", before);
      else field.removeAttribute("aria-describedby");
      field.removeAttribute("aria-invalid");
      return false;
    }
    field.setAttribute("aria-describedby", `${before ?? ""} ${box.id}`.trim());
    field.setAttribute("aria-invalid", "true");
    return true;
  };
  // A recording that is made here becomes the chosen file with an "input" alone.
  field.addEventListener("input", looked);
  field.addEventListener("change", looked);
  // Before anybody else learns that it was sent.
  document.addEventListener(
    "submit",
    (event) => {
      const button = (event as SubmitEvent).submitter as HTMLButtonElement | null;
      // What is kept for later is kept without the file.
      if (event.target !== field.form || button?.formNoValidate || !looked()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      field.scrollIntoView({ block: "center" });
      field.focus({ preventScroll: true });
    },
    true,
  );
}
