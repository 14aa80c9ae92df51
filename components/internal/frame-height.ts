const TALLEST = 20_000;

interface HeightMessage {
  readonly sozialraumHeight: number;
}

/**
 * Frames as high as what is in them, from both sides: a page that is made for a frame tells the page around it how high it is,
 * and a page with such frames (`<iframe data-sozialraum-rahmen>`) listens.
 */
export function fitFrames(): void {
  const content = document.querySelector('main[data-sozialraum-rahmen]');
  if (content && parent !== window)
    new ResizeObserver(() => {
      const message: HeightMessage = { sozialraumHeight: Math.ceil(content.getBoundingClientRect().height) };
      parent.postMessage(message, '*');
    }).observe(content);
  else addEventListener('message', fit);
}

function fit({ data, source }: MessageEvent<Partial<HeightMessage> | undefined>): void {
  const height = Number(data?.sozialraumHeight);
  if (!(height > 0 && height < TALLEST)) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-sozialraum-rahmen]'))
    if (frame.contentWindow === source) frame.style.setProperty('height', `${height}px`);
}
