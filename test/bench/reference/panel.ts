import { css, html, LitElement } from 'lit';

const choices = ['Hoe ver is mijn zaak?', 'Ik wil gebeld worden', 'Ik wil een mens spreken'];

/** The simplest sensible panel: a heading and a few buttons. */
class BarePanel extends LitElement {
  static override styles = css`
    section {
      position: fixed;
      inset-block: 0;
      inset-inline-end: 0;
      inline-size: min(100%, 420px);
      padding: 24px;
      background: Canvas;
      color: CanvasText;
    }
    button {
      display: block;
      inline-size: 100%;
      margin-block: 8px;
      padding: 16px;
      font: inherit;
      text-align: start;
    }
  `;

  override render() {
    return html`<section role="dialog" aria-label="Hulp en status">
      <h2>Waar kunnen wij u mee helpen?</h2>
      ${choices.map((choice) => html`<button>${choice}</button>`)}
    </section>`;
  }
}
customElements.define('bare-panel', BarePanel);
