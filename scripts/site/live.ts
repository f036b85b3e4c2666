import { type ChildProcess, fork } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { COMPILED_LATE } from "../compiled-late.ts";
import { mediaType } from "./media-type.ts";
import { ROOMY } from "./own-heap.ts";

/** A page or file that is wanted, by its path in the site; null: read the dossier anew. */
export interface Question {
  id: number;
  path: string | null;
}

export interface Answer {
  id: number;
  content?: string | Uint8Array | null;
  problems?: string[];
  count?: number;
  warnings?: readonly string[];
}

/** A dossier as it is while it is edited: its pages are made when they are asked for. */
export interface Live {
  /** Reads the dossier anew, by modules read anew where they changed too; the problems, where it cannot be read. */
  read: (modulesChanged: boolean) => Promise<Answer>;
  middleware: (request: IncomingMessage, response: ServerResponse, next: () => void) => Promise<void>;
}

/** What a preview does without: made by a whole build, when it is asked for. */
const WHOLE = /^dossier\.zip$/;

/**
 * @param cache where annotations are kept
 * @param buildWhole writes the whole site, for what only that has
 */
export function openLive(corpus: string, cache: string, buildWhole: () => Promise<unknown>): Live {
  const program = fileURLToPath(new URL(`./live-dossier${extname(import.meta.url)}`, import.meta.url));
  const waiting = new Map<number, (answer: Answer) => void>();
  let child: ChildProcess | null = null;
  let last = 0;

  const begin = () => {
    const fresh = fork(program, [corpus, cache], {
      serialization: "advanced",
      execArgv: [...process.execArgv, ...ROOMY, ...COMPILED_LATE],
    });
    fresh.on("message", (answer: Answer) => {
      waiting.get(answer.id)?.(answer);
      waiting.delete(answer.id);
    });
    fresh.once("exit", () => {
      if (child === fresh) child = null;
    });
    return fresh;
  };
  const ask = (path: string | null) =>
    new Promise<Answer>((resolve) => {
      child ??= begin();
      const id = ++last;
      waiting.set(id, resolve);
      child.send({ id, path } satisfies Question);
    });

  return {
    read(modulesChanged) {
      if (modulesChanged) child?.kill();
      if (modulesChanged) child = null;
      return ask(null);
    },
    async middleware(request, response, next) {
      const path = decodeURIComponent((request.url ?? "/").split("?")[0] ?? "").slice(1);
      if (WHOLE.test(path)) {
        await buildWhole();
        return next();
      }
      const wanted = path === "" || path.endsWith("/") ? `${path}index.html` : path;
      const { content } = await ask(wanted);
      response.statusCode = content == null ? 404 : 200;
      response.setHeader("Content-Type", mediaType(content == null ? "404.html" : wanted));
      response.end(content ?? (await ask("404.html")).content ?? "");
    },
  };
}
