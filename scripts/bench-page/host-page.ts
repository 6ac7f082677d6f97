/** A ministry's page with a subject on it: text before and after, so that whatever grows moves something. */
import type { Subject, Tramite } from './subject.ts';

export function hostPage(subject: Subject, api: string, tramites: readonly Tramite[]): Response {
  const head = subject.head(`${api}/peers/${subject.id}`, api);
  const shown =
    subject.kind === 'search'
      ? subject.body({ code: '', name: '' }, api)
      : tramites.map((tramite) => subject.body(tramite, api)).join('\n');
  const html = `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Ministerio</title>
<link rel="icon" href="data:,">
<style>body { font-family: sans-serif; margin: 1em }</style>
${head}
</head>
<body>
<h1>Ministerio</h1>
<p>Estos son los trámites que puede hacer aquí.</p>
<main>
${shown}
</main>
<p>Visítenos de lunes a viernes, de 8:00 a 15:30, o escríbanos desde la página de contacto.</p>
</body>
</html>`;
  return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
