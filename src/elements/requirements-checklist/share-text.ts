/** Gives a text to another program of the device: `shared`, else `copied`, else `by_hand` for the person to copy. */
export type Shared = 'shared' | 'copied' | 'by_hand' | 'cancelled';

export async function shareText(title: string, text: string): Promise<Shared> {
  const device = navigator as Partial<Pick<Navigator, 'share' | 'clipboard'>>;
  try {
    if (device.share) {
      await device.share({ title, text });
      return 'shared';
    }
  } catch (error) {
    if ((error as Error).name === 'AbortError') return 'cancelled';
    // A frame without permission: copying may still work.
  }
  try {
    if (!device.clipboard) return 'by_hand';
    await device.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'by_hand';
  }
}
