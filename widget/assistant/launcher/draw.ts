import styles from './launcher.css?inline';

export interface LauncherParts {
  button: HTMLButtonElement;
  title: HTMLElement;
  line: HTMLElement;
}

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, ...children: Node[]): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  node.append(...children);
  return node;
}

/** Draws the launcher, node by node: markup in a string would need a Trusted Types policy of its own. */
export function drawLauncher(host: HTMLElement): LauncherParts {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const title = make('b');
  const line = make('small');
  const slot = make('slot', make('i'), make('span', title, line));
  const button = make('button', slot);
  slot.name = button.part.value = 'launcher';
  button.hidden = true;
  root.append(button);
  return { button, title, line };
}
