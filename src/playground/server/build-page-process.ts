/** `node build-page-process.ts FOLDER`: builds the page into FOLDER; exit status 1 and why if it cannot. */
const folder = process.argv[2];
if (folder === undefined) {
  console.error('Say which folder to build the page into: node build-page-process.ts FOLDER');
  process.exit(2);
}
try {
  const { build } = await import('vite');
  const { default: config } = await import('../page/vite.config.ts');
  await build({
    ...config,
    configFile: false,
    logLevel: 'silent',
    build: { ...config.build, outDir: folder, emptyOutDir: true },
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
