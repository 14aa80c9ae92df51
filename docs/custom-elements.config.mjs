// The custom-elements manifest describes what the package ships, so its paths are those of the built modules.
const published = (path) => path.replace(/^\/?components\/(.*)\.ts$/, 'dist/components/$1.js');

const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    const visit = (node) => {
      if (node === null || typeof node !== 'object') return;
      for (const key of ['path', 'module']) if (typeof node[key] === 'string') node[key] = published(node[key]);
      Object.values(node).forEach(visit);
    };
    visit(customElementsManifest);
  },
};

export default {
  globs: ['components/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths],
};
