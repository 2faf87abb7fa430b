declare module 'mapshaper' {
  interface Mapshaper {
    /** Runs mapshaper's commands over named file texts and returns the files they write. */
    applyCommands(
      commands: string,
      input: Record<string, string>,
    ): Promise<Record<string, string | Uint8Array>>;
  }
  const mapshaper: Mapshaper;
  export default mapshaper;
}
