/** The same few lines for everybody: asks our API once for all cards of the page and gives each its own. */
const script = document.currentScript;

/** Address of the catalogue: on the script's tag, or where the script is a module, in the head. */
export function apiAddress() {
  return script?.dataset['api'] ?? document.querySelector('meta[name=api]').content;
}

/** Calls `show(element, card)` for each card of the page when the answer is there. */
export async function showCards(show) {
  const elements = [...document.querySelectorAll('[data-code]')];
  const codes = elements.map((element) => element.dataset['code']);
  const answer = await fetch(
    `${apiAddress()}/v1/tramites?codes=${encodeURIComponent(codes.join(','))}&lang=es`,
    { credentials: 'omit' },
  );
  const { cards } = await answer.json();
  const byCode = new Map(cards.map((card) => [card.code, card]));
  for (const element of elements) show(element, byCode.get(element.dataset['code']));
}

/** Runs when the page's cards are in the document, which an async script may be too early for. */
export function whenParsed(run) {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run);
  else run();
}

/** What a card says of a trámite, as rows of name and text. */
export function facts({ fee, time, channels, requirements }) {
  const amount = (value) => (value === undefined ? '' : `$${value.amount}`);
  const cost =
    fee?.text ?? [amount(fee?.amount), amount(fee?.maximum)].filter((part) => part !== '').join(' a ');
  return [
    ['Costo', cost],
    ['Tiempo', time?.text ?? (time ? `${time.amount} ${time.unit}` : 'No publicado')],
    ['Cómo se hace', channels.join(', ')],
    ['Requisitos', `${requirements.from} a ${requirements.to}`],
  ];
}
