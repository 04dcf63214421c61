import { css, html, LitElement } from 'lit';

/** What we compare with: the simplest sensible launcher in Lit. Its panel comes on the first click. */
class BareLauncher extends LitElement {
  static override properties = { open: { state: true } };
  static override styles = css`
    button {
      position: fixed;
      inset-block-end: 16px;
      inset-inline-end: 16px;
      padding: 8px 20px;
      border-radius: 12px;
      font: inherit;
    }
    small {
      display: block;
    }
  `;
  declare open: boolean;

  async show(): Promise<void> {
    await import('./panel.ts');
    this.open = true;
  }

  override render() {
    if (this.open) return html`<bare-panel></bare-panel>`;
    return html`<button @click=${this.show}>Hulp en status<small>Nu open tot 17.00 uur</small></button>`;
  }
}
customElements.define('bare-launcher', BareLauncher);
