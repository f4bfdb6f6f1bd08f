// Warn before leaving with text that is not saved. A form or a field asks for
// it with data-guard; sending or saving the form lifts it.
export function guard(): void {
  const dirty = new Set<HTMLFormElement>();
  document.addEventListener("input", (event) => {
    const field = event.target as HTMLInputElement;
    if (field.form && field.closest("[data-guard]")) dirty.add(field.form);
  });
  document.addEventListener("submit", (event) => dirty.delete(event.target as HTMLFormElement));
  document.addEventListener("sos:saved", (event) => dirty.delete(event.target as HTMLFormElement));
  window.addEventListener("beforeunload", (event) => {
    const leaving = document.body.classList.contains("sos-blank");
    if (dirty.size > 0 && !leaving) event.preventDefault();
  });
}
