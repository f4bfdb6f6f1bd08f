// Records what somebody says and makes it the chosen file of the field above, which is sent like any. It stops by itself
// when the time is out. Without scripts or a microphone a file is chosen instead.
const KINDS = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];

export function voice(): void {
  const can = typeof MediaRecorder !== "undefined" && navigator.mediaDevices && typeof DataTransfer !== "undefined";
  for (const box of document.querySelectorAll<HTMLElement>("[data-voice]")) if (can) offer(box);
}

function offer(box: HTMLElement): void {
  const field = document.getElementById(box.dataset.voice ?? "") as HTMLInputElement | null;
  const kind = KINDS.find((one) => MediaRecorder.isTypeSupported(one));
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-voice-part="${name}"]`)!;
  if (!field || !kind) return;
  const [record, stop, listen, status] = ["record", "stop", "listen", "status"].map(part);
  const most = Number(box.dataset.seconds);
  let recorder: MediaRecorder | undefined;
  let playing: AudioBufferSourceNode | undefined;
  const shows = (recording: boolean) => {
    record.hidden = recording;
    stop.hidden = !recording;
    listen.hidden = recording || !field.files?.length;
    (recording ? stop : record).focus();
  };
  const tells = (text: string | undefined, seconds: number) => {
    const time = `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
    status.textContent = (text ?? "").replace("{time}", time);
  };

  record.addEventListener("click", async () => {
    try {
      const sound = await navigator.mediaDevices.getUserMedia({ audio: true });
      const pieces: Blob[] = [];
      const began = Date.now();
      const lasts = () => Math.min((Date.now() - began) / 1000, most);
      const made = new MediaRecorder(sound, { mimeType: kind, audioBitsPerSecond: 32000 });
      recorder = made;
      const end = setTimeout(() => made.stop(), most * 1000);
      made.addEventListener("dataavailable", (event) => pieces.push(event.data));
      made.addEventListener("stop", () => {
        clearTimeout(end);
        for (const track of sound.getTracks()) track.stop();
        const type = kind.split(";")[0];
        const chosen = new DataTransfer();
        chosen.items.add(new File(pieces, `${box.dataset.name}.${type.split("/")[1]}`, { type }));
        field.files = chosen.files;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        tells(box.dataset.recorded, lasts());
        shows(false);
      });
      made.start();
      tells(box.dataset.recording, most);
      shows(true);
    } catch {
      tells(box.dataset.failed, 0);
    }
  });
  stop.addEventListener("click", () => recorder?.stop());
  // Played from memory: nothing is fetched, so the page need allow no other source of sound.
  listen.addEventListener("click", async () => {
    playing?.stop();
    const file = field.files?.[0];
    if (!file) return;
    const speaker = new AudioContext();
    playing = speaker.createBufferSource();
    playing.buffer = await speaker.decodeAudioData(await file.arrayBuffer());
    playing.connect(speaker.destination);
    playing.start();
  });
  field.addEventListener("change", () => (listen.hidden = !field.files?.length));
  box.hidden = false;
  record.hidden = false;
}
