// A sheet to draw on with finger, pen or mouse; what is drawn becomes the chosen file of the field above, which is sent like
// any. Without scripts a picture is chosen instead.
const INKS: Record<string, string> = {
  black: "#1b1b1b",
  red: "#c62828",
  blue: "#1d5fbf",
  green: "#2e7d32",
  yellow: "#e6b800",
  brown: "#7a4a21",
};
const WIDTH = 6;

type Stroke = { ink: string; points: [number, number][] };

export function drawing(): void {
  if (typeof DataTransfer === "undefined" || typeof PointerEvent === "undefined") return;
  for (const box of document.querySelectorAll<HTMLElement>("[data-drawing]")) offer(box);
}

function offer(box: HTMLElement): void {
  const field = document.getElementById(box.dataset.drawing ?? "") as HTMLInputElement | null;
  const sheet = box.querySelector("canvas");
  const pen = sheet?.getContext("2d");
  const status = box.querySelector<HTMLElement>('[data-drawing-part="status"]');
  if (!field || !sheet || !pen || !status) return;
  const inks = [...box.querySelectorAll<HTMLElement>("[data-ink]")];
  const strokes: Stroke[] = [];
  let ink = inks[0]?.dataset.ink ?? "black";
  let now: Stroke | undefined;
  let made = false;

  const draw = () => {
    pen.fillStyle = "#fff";
    pen.fillRect(0, 0, sheet.width, sheet.height);
    pen.lineWidth = WIDTH;
    pen.lineCap = pen.lineJoin = "round";
    for (const stroke of strokes) {
      pen.strokeStyle = INKS[stroke.ink] ?? INKS.black;
      pen.beginPath();
      const [x, y] = stroke.points[0];
      pen.moveTo(x, y);
      for (const point of stroke.points) pen.lineTo(...point);
      pen.stroke();
    }
  };
  const keep = () => {
    const chosen = new DataTransfer();
    const sends = () => {
      field.files = chosen.files;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      status.textContent = (strokes.length ? box.dataset.drawn : box.dataset.empty) ?? "";
    };
    if (strokes.length) {
      sheet.toBlob((blob) => {
        if (blob) chosen.items.add(new File([blob], `${box.dataset.name}.png`, { type: "image/png" }));
        made = true;
        sends();
      }, "image/png");
    } else if (made) sends();
  };
  const at = (event: PointerEvent): [number, number] => {
    const place = sheet.getBoundingClientRect();
    const wide = sheet.width / place.width;
    const high = sheet.height / place.height;
    return [(event.clientX - place.left) * wide, (event.clientY - place.top) * high];
  };

  sheet.addEventListener("pointerdown", (event) => {
    sheet.setPointerCapture(event.pointerId);
    now = { ink, points: [at(event)] };
    strokes.push(now);
    draw();
  });
  sheet.addEventListener("pointermove", (event) => {
    if (!now) return;
    now.points.push(at(event));
    draw();
  });
  for (const end of ["pointerup", "pointercancel"]) {
    sheet.addEventListener(end, () => {
      if (now) keep();
      now = undefined;
    });
  }
  for (const button of inks) {
    button.addEventListener("click", () => {
      ink = button.dataset.ink ?? ink;
      for (const one of inks) one.setAttribute("aria-pressed", String(one === button));
    });
  }
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-drawing-part="${name}"]`);
  part("undo")?.addEventListener("click", () => {
    strokes.pop();
    draw();
    keep();
  });
  part("clear")?.addEventListener("click", () => {
    strokes.length = 0;
    draw();
    keep();
  });
  draw();
  box.hidden = false;
}
