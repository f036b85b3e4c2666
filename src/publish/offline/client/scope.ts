/** What we use of a service worker's global scope: TypeScript cannot load its library beside that of pages. */
export interface WorkerScope {
  dossierManifest: unknown;
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: "message", listener: (event: MessageEventLike) => void): void;
}

export interface ExtendableEvent {
  waitUntil(work: Promise<unknown>): void;
}

export interface MessageEventLike {
  readonly data: unknown;
}

export const scope = globalThis as unknown as WorkerScope;
