/** The file is there and cannot be read. */
export class EnvFileError extends Error {
  override readonly name = 'EnvFileError';
}

/**
 * Reads `.env` of the working folder into the environment where there is one; what is set already
 * wins.
 *
 * @throws EnvFileError that says what to do where the file is there and cannot be read.
 */
export function loadEnvFile(path = '.env'): void {
  try {
    process.loadEnvFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    const reason = error instanceof Error ? error.message : String(error);
    throw new EnvFileError(
      `${path} cannot be read (${reason}). Check its permissions, or move it away.`,
    );
  }
}
