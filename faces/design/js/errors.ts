// Focus on the error summary when the page opens, and on a group's first
// control when its link is followed.
export function errorSummary(): void {
  const summary = document.querySelector<HTMLElement>("[data-error-summary]");
  if (!summary) return;
  summary.focus();
  summary.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!target) return;
    const control = target.matches("fieldset") ? target.querySelector<HTMLElement>("input, select, textarea") : target;
    if (!control) return;
    event.preventDefault();
    target.scrollIntoView({ block: "start" });
    control.focus({ preventScroll: true });
  });
}
