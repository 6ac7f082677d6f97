import { relative } from './static-link.ts';

/** A page that leads to another file at once, for addresses that are printed on paper: `t/A/index.html` → `t/B.html`. */
export function redirectPage(from: string, to: string, publicUrl: string): string {
  const link = relative(from, to);
  return `<!doctype html>
<html lang="es">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Esta página está en otra dirección</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${publicUrl === '' ? link : `${publicUrl}/${to}`}">
<meta http-equiv="refresh" content="0; url=${link}">
</head>
<body><p><a href="${link}">Vaya a la página del trámite</a></p></body>
</html>
`;
}
