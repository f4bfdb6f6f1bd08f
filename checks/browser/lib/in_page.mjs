// Small tools the checks use inside the page, as text, because the content policy lets no script in.
function tools() {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

  /** Any CSS colour as [red, green, blue, alpha]. */
  function rgba(colour) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  }
  const over = (front, back) => [0, 1, 2].map((i) => front[i] * front[3] + back[i] * (1 - front[3])).concat(1);

  /** The colour one sees behind an element's content. */
  function ground(element) {
    const layers = [];
    for (let at = element; at; at = at.parentElement) layers.push(rgba(getComputedStyle(at).backgroundColor));
    return layers.reverse().reduce((back, front) => over(front, back), rgba('Canvas'));
  }
  function luminance([r, g, b]) {
    const [x, y, z] = [r, g, b].map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  }
  function contrast(one, other) {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }
  function isSeen(element) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1;
  }
  /** Kept for screen readers only: clipped to nothing, or a pixel wide. */
  function isOnlyHeard(element) {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      const clipped = style.clipPath.startsWith('inset(50%') || style.clip === 'rect(0px, 0px, 0px, 0px)';
      if (clipped || (style.position === 'absolute' && at.offsetWidth <= 1 && at.offsetHeight <= 1)) return true;
    }
    return false;
  }
  function describe(element) {
    const id = element.id ? `#${element.id}` : '';
    const kind = [...element.classList].slice(0, 2).map((name) => `.${name}`).join('');
    const words = (element.textContent || element.getAttribute('aria-label') || '').trim().replace(/\s+/g, ' ').slice(0, 40);
    return `<${element.localName}${id}${kind}> "${words}"`;
  }
  /** Text nodes one can see, with their element. */
  function* texts() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!walker.currentNode.data.trim() || element.closest('script, style, noscript, template')) continue;
      if (element.checkVisibility({ visibilityProperty: true })) yield [walker.currentNode, element];
    }
  }
  globalThis.seen = { rgba, ground, contrast, luminance, isSeen, isOnlyHeard, describe, texts };
}

export const IN_PAGE = `(${tools})()`;
