/** The smallest card that Lit makes: one script, then one request. */
import { LitElement, css, html } from 'lit';
import { facts, showCards, whenParsed } from './card-data.js';

class LitCard extends LitElement {
  static properties = { card: { attribute: false } };
  static styles = css`
    :host {
      display: block;
    }
  `;

  render() {
    if (!this.card) return html`<slot></slot>`;
    return html`<slot></slot>
      <p>${this.card.summary}</p>
      <dl>
        ${facts(this.card).map(
          ([name, text]) =>
            html`<dt>${name}</dt>
              <dd>${text}</dd>`,
        )}
      </dl>
      <p>${this.card.updatedAt}</p>`;
  }
}
customElements.define('lit-card', LitCard);
whenParsed(() =>
  showCards((element, card) => {
    element.card = card;
  }),
);
