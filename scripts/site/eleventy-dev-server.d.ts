/** What we use of Eleventy's development server, which ships no types. */
declare module "@11ty/eleventy-dev-server" {
  export default class DevServer {
    static getServer(
      name: string,
      folder: string,
      options: { port: number; domDiff: boolean; liveReload: boolean },
    ): DevServer;
    serve(port: number): void;
    /** Tells every open page to load itself anew. */
    reload(): void;
  }
}
