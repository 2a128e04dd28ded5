/** The name at the end of a path, on any system. */
export function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) || path;
}
