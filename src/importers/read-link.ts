/** `enlace` → an address, when it is one. What is not stays as words, whole. */
export interface Link {
  url?: string;
  /** The words, when they say more than the address or are none. */
  words?: string;
  note?: string;
}

export function readLink(written: string): Link {
  const text = written.trim();
  if (text === '') return {};
  if (isAddress(text)) return { url: text };
  const bare = /^(www\.)?([a-z0-9-]+\.)+[a-z]{2,}(\/\S*)?$/i.test(text);
  if (bare && isAddress(`https://${text}`)) {
    return { url: `https://${text}`, note: `El enlace «${text}» no decía https://; se le agregó.` };
  }
  const first = /https?:\/\/\S+/.exec(text)?.[0];
  if (first && isAddress(first)) {
    return {
      url: first,
      words: text,
      note: 'El enlace tenía algo más que una dirección; se guarda también completo, como texto.',
    };
  }
  return { words: text, note: `El enlace «${text.slice(0, 60)}» no es una dirección; se guarda como texto.` };
}

function isAddress(text: string): boolean {
  if (/\s/.test(text) || !/^https?:\/\//i.test(text)) return false;
  try {
    const { username, password, hostname } = new URL(text);
    return username === '' && password === '' && hostname.includes('.');
  } catch {
    return false;
  }
}
