// Our element as a webmaster has it: the one-file build is on the page, the data are behind an address.
globalThis.contestant = {
  loadAndDraw: (indicator, year) =>
    new Promise((resolve, reject) => {
      const element = document.createElement('soz-district-map');
      element.addEventListener('soz-ready', resolve);
      element.addEventListener('soz-error', () => reject(new Error('soz-error')));
      for (const [name, value] of Object.entries({ src: 'publication.json', indicator, period: year }))
        element.setAttribute(name, value);
      document.body.append(element);
    }),
};
