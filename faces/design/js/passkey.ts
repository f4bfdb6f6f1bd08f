// Has the browser use or make a passkey and sends what it answers in the form's own field. Without scripts, or in a
// browser that knows none, the page says another way.
type Read = { parseCreationOptionsFromJSON?: (o: object) => object; parseRequestOptionsFromJSON?: (o: object) => object };

export function passkey(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-passkey]")) offer(form);
}

function offer(form: HTMLFormElement): void {
  const part = (name: string) => form.querySelector<HTMLElement>(`[data-passkey-${name}]`);
  const read = (window as unknown as { PublicKeyCredential?: Read }).PublicKeyCredential;
  const knows = read?.parseCreationOptionsFromJSON && read.parseRequestOptionsFromJSON;
  part(knows ? "can" : "cannot")?.removeAttribute("hidden");
  if (!knows) return;
  let answered = false;
  form.addEventListener("submit", async (event) => {
    if (answered) return;
    event.preventDefault();
    const failed = part("failed");
    if (failed) failed.textContent = "";
    try {
      const asked = JSON.parse(form.dataset.question ?? "");
      const made = form.dataset.passkey === "create";
      const answer = made
        ? await navigator.credentials.create({ publicKey: read.parseCreationOptionsFromJSON!(asked) } as CredentialCreationOptions)
        : await navigator.credentials.get({ publicKey: read.parseRequestOptionsFromJSON!(asked) } as CredentialRequestOptions);
      const field = form.querySelector<HTMLInputElement>("input[name=answer]");
      if (!answer || !field) throw new Error();
      field.value = JSON.stringify((answer as unknown as { toJSON(): object }).toJSON());
      answered = true;
      form.requestSubmit();
    } catch {
      if (failed) failed.textContent = failed.dataset.passkeyFailed ?? "";
    }
  });
}
