/** npm starts scripts in its own folder; paths are meant from where the caller is. */
export function standWhereTheCallerIs(): void {
  const { INIT_CWD, npm_lifecycle_event } = process.env;
  if (INIT_CWD && npm_lifecycle_event) process.chdir(INIT_CWD);
}
