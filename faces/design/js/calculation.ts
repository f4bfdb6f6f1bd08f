// A test calculation: the module that the server is made of too draws the answer here. It is fetched when somebody begins to
// fill in, never before, and nothing that is typed is sent. Where it cannot run, that is said, and the next press sends the form.
type Module = { memory: WebAssembly.Memory; room(bytes: number): number; draw(): number; drawn(): number };

/** What stands in the page for the module, in the order of its message: faces/test_calculation/src/message.rs. */
const PARTS = ["lang", "texts", "rest", "month", "said", "guideline", "action"];

function calculation(box: HTMLElement, address: string): void {
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-calculation-part="${name}"]`);
  const [drawing, stays, sent, failed] = [part("drawing"), part("stays"), part("sent"), part("failed")];
  if (!drawing || !stays || !sent || !failed) return;
  let begun: Promise<Module> | undefined;
  const begin = () => (begun ??= fetched(address));

  // Told as it is: with this code nothing leaves.
  stays.hidden = false;
  sent.hidden = true;

  const submit = async (event: Event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const html = await begin()
      .then((module) => answer(module, box, form))
      .catch(() => "");
    if (html) {
      drawing.innerHTML = html;
      (drawing.querySelector<HTMLElement>("[data-error-summary]") ?? document.getElementById("answer"))?.focus();
      return;
    }
    box.removeEventListener("submit", submit);
    stays.hidden = true;
    sent.hidden = false;
    failed.hidden = false;
    failed.focus();
  };
  box.addEventListener("submit", submit);
  box.addEventListener("focusin", () => begin().catch(() => undefined), { once: true });
}

async function fetched(address: string): Promise<Module> {
  const { instance } = await WebAssembly.instantiateStreaming(fetch(address), {});
  return instance.exports as unknown as Module;
}

function answer(module: Module, box: HTMLElement, form: HTMLFormElement): string {
  const fields = [...new FormData(form)].flatMap(([name, value]) => [name, String(value).replaceAll("\0", "")]);
  const parts = PARTS.map((name) => box.getAttribute(`data-calculation-${name}`) ?? "");
  const message = new TextEncoder().encode([...parts, ...fields].join("\0"));
  const room = module.room(message.length);
  new Uint8Array(module.memory.buffer, room, message.length).set(message);
  const length = module.draw();
  return new TextDecoder().decode(new Uint8Array(module.memory.buffer, module.drawn(), length));
}

const box = document.querySelector<HTMLElement>("[data-calculation]");
if (box?.dataset.calculation && typeof WebAssembly === "object") calculation(box, box.dataset.calculation);
