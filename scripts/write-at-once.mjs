/**
 * For `node --import`: what a process prints is with its reader before it goes on. A file of tests sends its results through
 * a pipe, and `--test-force-exit` ends it with whatever still waits there, also the name of a test that failed
 * (https://github.com/nodejs/node/issues/64833).
 */
for (const stream of [process.stdout, process.stderr]) stream._handle?.setBlocking?.(true);
