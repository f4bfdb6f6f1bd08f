// The name under which the browser keeps saved pages.
export const KEPT = "handslag-kept";
