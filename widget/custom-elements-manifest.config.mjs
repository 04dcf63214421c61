/**
 * What the package tells editors and documentation about `<houvast-assistant>`, taken from the comment on its class.
 * A reader of the manifest sees the package, not our folders, and nothing that is private.
 */
const script = 'houvast.js';

const asPackaged = {
  name: 'houvast:as-packaged',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.path = script;
      for (const declaration of module.declarations) declaration.members = declaration.members.filter(isPublic);
      // The script exports nothing: importing it defines the element.
      module.exports = module.declarations.map(({ name, tagName }) => ({
        kind: 'custom-element-definition',
        name: tagName,
        declaration: { name, module: script },
      }));
    }
  },
};

/** The analyzer takes what the constructor sets on the launcher's button for fields of the element. */
const isPublic = ({ privacy, name, description }) => privacy !== 'private' && !name.startsWith('#') && description;

export default {
  globs: ['widget/assistant/assistant.ts'],
  packagejson: false,
  plugins: [asPackaged],
};
