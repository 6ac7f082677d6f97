/**
 * What is kept on the device, under a key of ours, and only because a person asked for it. A frame without storage, a
 * private window and a full disk are ordinary: nothing here throws.
 */
const PREFIX = 'ventanilla:';

/** Undefined when there is nothing, or nothing that can be read. */
export function readDevice(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** False when the device does not keep it. */
export function writeDevice(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** True when it is not there any more. */
export function eraseDevice(key: string): boolean {
  try {
    localStorage.removeItem(PREFIX + key);
    return true;
  } catch {
    return false;
  }
}
