/** What we use of Eleventy's development server, which ships no types. */
declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  export default class DevServer {
    static getServer(
      name: string,
      folder: string,
      options: {
        port: number;
        domDiff: boolean;
        liveReload: boolean;
        middleware: readonly ((request: IncomingMessage, response: ServerResponse, next: () => void) => void)[];
      },
    ): DevServer;
    serve(port: number): void;
    /** Tells every open page to load itself anew. */
    reload(): void;
  }
}
