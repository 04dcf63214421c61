/**
 * Tables about `<houvast-assistant>` in the documentation, from the manifest. In the document a table stands between
 * `<!-- table:attributes -->` and `<!-- /table -->`.
 */
const code = (text) => `\`${text}\``;
const cell = (text = '') => text.replaceAll('|', '\\|');

const tables = {
  attributes: {
    head: ['attribute', 'value', ''],
    rows: ({ attributes }) =>
      attributes.map(({ name, type, description }) => [code(name), code(type.text), description]),
  },
  properties: {
    head: ['property', 'type', ''],
    rows: ({ members }) =>
      members
        .filter(({ kind }) => kind === 'field')
        .map(({ name, type, readonly, description }) => [
          code(name),
          code(type.text),
          readonly ? `${description} Read only.` : description,
        ]),
  },
  methods: {
    head: ['method', 'answers', ''],
    rows: ({ members }) =>
      members
        .filter(({ kind }) => kind === 'method')
        .map(({ name, return: answer, description }) => [code(`${name}()`), code(answer.type.text), description]),
  },
  events: {
    head: ['event', 'type', ''],
    rows: ({ events }) => events.map(({ name, type, description }) => [code(name), code(type.text), description]),
  },
  slots: {
    head: ['slot', ''],
    rows: ({ slots }) => slots.map(({ name, description }) => [code(name), description]),
  },
  parts: {
    head: ['part', ''],
    rows: ({ cssParts }) => cssParts.map(({ name, description }) => [code(name), description]),
  },
  'custom-properties': {
    head: ['custom property', 'default', ''],
    rows: ({ cssProperties }) =>
      cssProperties.map(({ name, default: value, description }) => [code(name), value ? code(value) : '', description]),
  },
};

/** The text with every table in it made anew. */
export function withTables(text, manifest) {
  const element = manifest.modules[0].declarations[0];
  return text.replaceAll(/(<!-- table:([\w-]+) -->\n).*?(<!-- \/table -->)/gs, (_, start, name, end) => {
    if (!tables[name]) throw new Error(`There is no table ${name}. There is: ${Object.keys(tables).join(', ')}.`);
    const { head, rows } = tables[name];
    return `${start}\n${draw([head, ...rows(element)])}\n\n${end}`;
  });
}

/** Columns of one width, as our formatting has it. */
function draw(rows) {
  const cells = rows.map((row) => row.map(cell));
  const widths = cells[0].map((_, column) => Math.max(3, ...cells.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((text, column) => text.padEnd(widths[column])).join(' | ')} |`;
  return [line(cells[0]), line(widths.map((width) => '-'.repeat(width))), ...cells.slice(1).map(line)].join('\n');
}
