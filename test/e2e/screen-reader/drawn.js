// Tells the server of a walk once all figures of the page are drawn; one without the script has none to wait for.
const hasScript = document.querySelector('script[src*="sozialraum"]') !== null;
const figures = () => [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('soz-'));
const isDrawn = () => !hasScript || (figures().length > 0 && figures().every((each) => each.matches(':state(ready)')));

addEventListener('load', () => {
  const asked = setInterval(() => {
    if (!isDrawn()) return;
    clearInterval(asked);
    requestIdleCallback(() => fetch('/drawn'));
  }, 100);
});
