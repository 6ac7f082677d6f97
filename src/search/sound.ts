/**
 * How a folded word sounds in Central America: words that are written differently and said alike get the same key
 * (lisensia and licencia, brebete and brevete, ierro and hierro).
 */
export function sound(word: string): string {
  return word
    .replace(/ch/g, '1')
    .replace(/h/g, '')
    .replace(/ll/g, 'y')
    .replace(/v|w/g, 'b')
    .replace(/qu(?=[ei])|q|k/g, 'k')
    .replace(/c(?=[ei])|z|x/g, 's')
    .replace(/c/g, 'k')
    .replace(/gu(?=[ei])/g, '2')
    .replace(/g(?=[ei])/g, 'j')
    .replace(/2/g, 'g')
    .replace(/m(?=[bpf])/g, 'n')
    .replace(/^i(?=[aeou])/, 'y')
    .replace(/(.)y$/, '$1i')
    .replace(/(.)\1+/g, '$1');
}
