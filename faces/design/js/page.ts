// Browser code: each part only adds; every page works without it.
import { quickExit } from "./exit";
import { drawing } from "./drawing";
import { errorSummary } from "./errors";
import { guard } from "./guard";
import { autosave } from "./autosave";
import { passkey } from "./passkey";
import { refresh } from "./refresh";
import { session } from "./session";
import { shortcuts } from "./shortcuts";
import { size } from "./size";
import { voice } from "./voice";

for (const part of [quickExit, drawing, errorSummary, autosave, guard, passkey, refresh, session, shortcuts, size, voice]) {
  try {
    part();
  } catch {
    // A part that fails must not take the others with it.
  }
}
