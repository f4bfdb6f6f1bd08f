// Browser code of the guide's tools and modules; loaded on their pages alone, and each works or says so without it.
import { keep } from "./keep";
import { tools } from "./tool";

for (const part of [tools, keep]) {
  try {
    part();
  } catch {
    // A part that fails must not take the other with it.
  }
}
