import { mkdirSync, writeFileSync } from 'node:fs';

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

const elementsOf = ({ modules }) =>
  modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));

/** What an element keeps to itself is declared as a property too, and is no attribute. */
const noPrivateAttributes = {
  name: 'no-private-attributes',
  packageLinkPhase({ customElementsManifest }) {
    for (const element of elementsOf(customElementsManifest)) {
      const own = new Set(
        (element.members ?? []).filter(({ privacy = 'public' }) => privacy !== 'public').map(({ name }) => name),
      );
      element.attributes = (element.attributes ?? []).filter(({ name, fieldName = name }) => !own.has(fieldName));
    }
  },
};

/** What Visual Studio Code offers while someone types a tag: `html.customData` in its settings names the file. */
const editorData = {
  name: 'editor-data',
  packageLinkPhase({ customElementsManifest }) {
    const tags = elementsOf(customElementsManifest).map(({ tagName, description = '', attributes = [] }) => ({
      name: tagName,
      description,
      attributes: attributes.map(({ name, description = '' }) => ({ name, description })),
    }));
    mkdirSync('dist', { recursive: true });
    writeFileSync('dist/vscode.html-custom-data.json', `${JSON.stringify({ version: 1.1, tags }, null, 2)}\n`);
  },
};

export default {
  globs: ['components/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths, noPrivateAttributes, editorData],
};
