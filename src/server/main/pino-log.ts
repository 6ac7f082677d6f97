import { pino, type DestinationStream } from 'pino';
import type { Log } from '../log.ts';

/** One line of JSON for each request. */
export function pinoLog(stream: DestinationStream): Log {
  const logger = pino({ base: null }, stream);
  return ({ error, ...entry }) => {
    if (error !== undefined) logger.error({ ...entry, err: error });
    else logger.info(entry);
  };
}
