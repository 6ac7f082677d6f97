/** The built scripts and the demonstration pages from the disk: read once, kept with their tag and compressed forms. */
import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { SHARED_AGE } from '../../contract/freshness.ts';
import { makeAnswer, sendAnswer, type Answer } from '../answer.ts';
import { compressBody } from './compress-body.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};
const TEXTS = new Set(['.html', '.css', '.js', '.mjs', '.json', '.map', '.txt', '.svg']);

/** Libraries that the demonstration's host pages use, as their packages ship them. */
const VENDOR: Record<string, string> = {
  'bootstrap.min.css': 'node_modules/bootstrap/dist/css/bootstrap.min.css',
  'jquery.min.js': 'node_modules/jquery/dist/jquery.min.js',
  'mootools.js': 'node_modules/mootools/lib/mootools-core-1.5.2-server.js',
};

interface Place {
  file: string;
  /** Folder that the file must not leave. */
  root: string;
  maxAge: number;
  immutable?: boolean;
}

interface Kept {
  stamp: string;
  answer: Answer;
}

const YEAR = 31_536_000;

export interface StaticFiles {
  /** The answer, or undefined when no file has this address. */
  respond(request: Request): Promise<Response | undefined>;
}

/** `projectRoot`: the folder that holds `dist`, `demo` and `node_modules`. */
export function createStaticFiles(projectRoot: string): StaticFiles {
  const kept = new Map<string, Kept>();
  const cdn = join(projectRoot, 'dist', 'cdn');
  const demo = join(projectRoot, 'demo');

  function placeOf(path: string): Place | undefined {
    const vendor = /^\/demo\/vendor\/([\w.-]+)$/.exec(path)?.[1];
    if (vendor !== undefined) {
      const file = Object.hasOwn(VENDOR, vendor) ? VENDOR[vendor] : undefined;
      return file === undefined
        ? undefined
        : { file: join(projectRoot, file), root: projectRoot, maxAge: 3600 };
    }
    if (path === '/') return { file: join(demo, 'index.html'), root: demo, maxAge: 0 };
    if (path.startsWith('/demo/')) {
      const rest = path.slice('/demo/'.length);
      const file = rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest;
      return { file: join(demo, file), root: demo, maxAge: 0 };
    }
    if (path === '/asistente.js') return { file: join(cdn, 'pages', path), root: cdn, maxAge: 300 };
    if (path === '/v1/ventanilla.js' || /^\/v1\/presets\/[\w-]+\.css$/.test(path))
      return { file: join(cdn, path), root: cdn, maxAge: 300 };
    if (path.startsWith('/v1/chunks/'))
      return { file: join(cdn, path), root: cdn, maxAge: YEAR, immutable: true };
    if (/^\/\d+\.\d+\.\d+[\w.-]*\//.test(path))
      return { file: join(cdn, path), root: cdn, maxAge: YEAR, immutable: true };
    // As short as its signature, so that both go together.
    if (path === '/integridad.json' || path === '/integrity.json')
      return { file: join(cdn, 'integrity.json'), root: cdn, maxAge: SHARED_AGE };
    return undefined;
  }

  async function answerOf({ file, root, maxAge, immutable }: Place): Promise<Answer | undefined> {
    const path = resolve(file);
    const extension = extname(path);
    const type = TYPES[extension];
    if (
      type === undefined ||
      !path.startsWith(resolve(root) + sep) ||
      /[\\/]\.[^\\/]/.test(path.slice(root.length))
    )
      return undefined;
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    const stamp = `${String(found.mtimeMs)} ${String(found.size)}`;
    const before = kept.get(path);
    if (before?.stamp === stamp) return before.answer;
    const bytes = await readFile(path);
    // The tag is a hash of the text; for binary files base64 is text enough.
    const made = await makeAnswer(TEXTS.has(extension) ? bytes.toString('utf8') : bytes.toString('base64'), {
      type,
      maxAge,
      headers: {
        'X-Content-Type-Options': 'nosniff',
        ...(root === demo
          ? {}
          : {
              'Access-Control-Allow-Origin': '*',
              'Cross-Origin-Resource-Policy': 'cross-origin',
              'Timing-Allow-Origin': '*',
            }),
      },
    });
    const answer = { ...made, body: new Uint8Array(bytes), immutable: immutable ?? false };
    kept.set(path, { stamp, answer });
    return answer;
  }

  return {
    async respond(request) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
      const url = new URL(request.url);
      let path: string;
      try {
        path = decodeURIComponent(url.pathname);
      } catch {
        return undefined;
      }
      if (path.includes('\0')) return undefined;
      const place = placeOf(path);
      if (!place) return undefined;
      const answer = await answerOf(place);
      if (!answer) {
        // A folder without its slash: relative links of the page would break, so the address is corrected.
        if (
          path.startsWith('/demo/') &&
          !path.endsWith('/') &&
          (await answerOf({ ...place, file: join(place.file, 'index.html') }))
        )
          return new Response(null, { status: 308, headers: { Location: `${url.pathname}/${url.search}` } });
        return undefined;
      }
      const compress = TEXTS.has(extname(place.file)) ? compressBody(11) : undefined;
      const response = sendAnswer(answer, request, {}, { compress });
      if (place.immutable)
        response.headers.set('Cache-Control', `public, max-age=${String(YEAR)}, immutable`);
      else if (place.maxAge === 0) response.headers.set('Cache-Control', 'no-cache');
      return response;
    },
  };
}
