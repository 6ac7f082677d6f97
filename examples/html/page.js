// The events of the elements bubble: one place of the page hears them all.
const news = document.querySelector('.news');
document.addEventListener('tramite-loaded', ({ target, code, version }) => {
  if (target.matches('.split > *')) news.textContent = `En pantalla: ${code}, versión ${version}.`;
});
document.addEventListener('tramite-chosen', ({ target, code }) => {
  if (target.matches('.split > *')) news.textContent = `Abre la ficha de ${code}.`;
});
document.addEventListener('feedback-given', ({ code }) => {
  news.textContent = `Gracias: quedó guardado su aviso sobre ${code}.`;
});

// Another code in the attribute is another trámite on screen; the link inside is for whoever has no JavaScript.
const choices = document.querySelectorAll('.choices button');
for (const choice of choices) {
  choice.addEventListener('click', () => {
    const { code } = choice.dataset;
    const name = choice.textContent.trim();
    for (const each of choices) each.setAttribute('aria-pressed', String(each === choice));
    for (const [tag, words] of [
      ['tramite-card', name],
      ['feedback-buttons', `Opinar sobre: ${name}`],
    ]) {
      const element = document.querySelector(tag);
      element.setAttribute('code', code);
      const link = element.querySelector(':scope > a');
      link.href = `https://catalogo.example.gob/t/${code}`;
      link.textContent = words;
    }
  });
}
