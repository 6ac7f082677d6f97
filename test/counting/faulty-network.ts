/** A network that loses, repeats and delays three of ten messages, before or after they were answered. */
export type Send = (request: Request) => Promise<Response>;

export function faultyNetwork(send: Send, random: () => number): Send {
  return async (request) => {
    const luck = random();
    if (luck < 0.08) throw new TypeError('lost on its way');
    if (luck < 0.16) {
      await send(request);
      throw new TypeError('the answer was lost');
    }
    if (luck < 0.23) {
      const twin = request.clone();
      const [answer] = await Promise.all([send(request), send(twin)]);
      return answer;
    }
    if (luck < 0.3) await new Promise((resolve) => setTimeout(resolve, random() * 400));
    return send(request);
  };
}

/** Random numbers that are the same in each run (xorshift), so that a failure can be seen again. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
