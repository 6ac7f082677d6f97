/**
 * How a page of each system usually looks when nobody changed its theme: enough to see an element among such letters,
 * widths and colours. Written by us; no theme's own sheet is in it.
 */
import { contrast } from '../../colours/contrast.ts';
import { readColour } from '../../colours/read-colour.ts';
import type { CmsName } from '../../snippets/cms.ts';

interface Look {
  font: string;
  size: string;
  /** Of the column with the text. */
  width: string;
  /** Of the head when the site's own colour is not known. */
  head: string;
  text: string;
  ground: string;
}

const SANS = 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif';
const BASE: Look = {
  font: SANS,
  size: '16px',
  width: '44rem',
  head: '#1f3a5f',
  text: '#222222',
  ground: '#ffffff',
};

const LOOKS: Record<CmsName, Partial<Look>> = {
  html: { font: '"Times New Roman",Times,serif', head: '#e6e6e6' },
  wordpress: { size: '18px', width: '40.625rem', head: '#ffffff', text: '#111111' },
  drupal: { font: '"Noto Sans",Verdana,sans-serif', size: '17px', head: '#0d77b5', text: '#313637' },
  joomla: { font: SANS, head: '#112855', text: '#22262a', width: '52rem' },
  sharepoint: { font: '"Segoe UI",Arial,sans-serif', size: '14px', head: '#f3f2f1', text: '#323130' },
  builder: { font: 'Lato,"Segoe UI",Arial,sans-serif', head: '#37474f', text: '#212121', width: '56rem' },
  other: {},
};

/** The sheet of the page in the preview; `accent` is the colour that the person chose. */
export function siteLook(cms: CmsName, accent: string | undefined): string {
  const { font, size, width, head, text, ground } = { ...BASE, ...LOOKS[cms] };
  const top = accent ?? head;
  return `
*{box-sizing:border-box}
body{margin:0;font:${size}/1.6 ${font};color:${text};background:${ground};overflow-wrap:break-word}
.top{background:${top};color:${legibleOn(top)};border-bottom:1px solid #ccc;padding:.9em 0}
.in{max-width:${width};margin:0 auto;padding:0 1rem}
.name{margin:0;font-size:1.15em;font-weight:700}
.menu{margin:.2em 0 0;font-size:.9em}
main{padding:1.25em 0 2em}
h1{font-size:1.6em;line-height:1.2;margin:0 0 .6em}
iframe{max-width:100%;border:0}
a{color:${accent ?? '#0b4f9e'}}
`;
}

function legibleOn(ground: string): string {
  const [under, black, white] = [ground, '#000', '#fff'].map((hex) => readColour(hex));
  return under && black && white && contrast(under, black) > contrast(under, white) ? '#000' : '#fff';
}
