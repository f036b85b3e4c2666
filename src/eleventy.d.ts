/** What we use of Eleventy 3.1, which ships no types. */
declare module "@11ty/eleventy" {
  export interface TemplateData {
    [name: string]: unknown;
    content?: string;
    page?: { url: string; inputPath: string; outputPath: string };
  }

  export interface Template {
    data?: Record<string, unknown>;
    render: (data: TemplateData) => string | Uint8Array | Promise<string>;
  }

  export interface BuildEvent {
    readonly directories: { readonly output: string };
    readonly outputMode: "fs" | "json" | "ndjson";
    /** What Eleventy rendered and wrote itself; after a build alone. */
    readonly results: readonly { readonly outputPath: string | false }[];
  }

  /** The data of a page: an object in Nunjucks, asked by `get` in Liquid; absent in JavaScript and WebC. */
  interface PageData {
    readonly lang?: unknown;
    get?(path: readonly string[]): unknown;
  }

  /** What a shortcode or a filter knows of the page that holds it. */
  export interface ShortcodeContext {
    readonly page?: { readonly inputPath: string; readonly url: string | false; readonly lang?: string };
    readonly ctx?: PageData;
    /** A filter in Liquid has its data here. */
    readonly context?: PageData;
  }

  export interface UserConfig {
    versionCheck(range: string): void;
    readonly pathPrefix?: string;
    readonly globalData: Readonly<Record<string, unknown>>;
    setIncludesDirectory(folder: string): void;
    setLayoutsDirectory(folder: string): void;
    setDataDirectory(folder: string): void;
    addShortcode(name: string, show: (this: ShortcodeContext, ...given: unknown[]) => string): void;
    addFilter(name: string, filter: (this: ShortcodeContext, value: unknown, given?: unknown) => string): void;
    addCollection(name: string, collect: () => unknown[]): void;
    getFilter(name: "url"): (path: string) => string;
    readonly directories: {
      readonly input: string;
      readonly includes: string;
      readonly layouts?: string;
      readonly output: string;
    };
    readonly ignores: Set<string>;
    readonly transforms: Readonly<Record<string, unknown>>;
    addTemplate(
      path: string,
      template: Template | ((data: TemplateData) => string),
      data?: Record<string, unknown>,
    ): void;
    addGlobalData(name: string, value: unknown): void;
    addDataExtension(
      extension: string,
      options: { read: boolean; parser: (content: string, path: string) => Promise<unknown> },
    ): void;
    addTemplateFormats(formats: string | string[]): void;
    addExtension(extension: string, options: { key: string; useJavaScriptImport?: boolean }): void;
    addTransform(name: string, transform: (content: string) => string): void;
    addPassthroughCopy(copies: string | Record<string, string>): void;
    addWatchTarget(path: string): void;
    addPlugin<Options>(plugin: (config: UserConfig, options: Options) => void, options?: Options): void;
    on(event: "eleventy.before" | "eleventy.after", listener: (event: BuildEvent) => void | Promise<void>): void;
    /** Ours: the site of the dossier is written, and sound. */
    on(event: "dossier.written", listener: (written: { files: number; bytes: number }) => void): void;
    /** Ours: of how many articles or pages a stage has done how many. */
    on(event: "dossier.progress", listener: (progress: { stage: string; done: number; of: number }) => void): void;
    /** Ours: asks for the folder of the last site, where it is not the one that is written. */
    on(event: "dossier.last", answer: () => string): void;
    emit(event: "dossier.last"): Promise<readonly string[]>;
    emit(event: "dossier.progress", progress: { stage: string; done: number; of: number }): Promise<unknown>;
    emit(event: "dossier.written", written: { files: number; bytes: number }): Promise<unknown>;
  }

  /** One page as `toJSON` gives it back. */
  export interface BuiltPage {
    url: string | false;
    outputPath: string | false;
    content: string;
  }

  export default class Eleventy {
    constructor(
      input: string | undefined,
      output: string | undefined,
      options: {
        quietMode?: boolean;
        configPath?: string;
        pathPrefix?: string;
        config?: (config: UserConfig) => unknown;
      },
    );
    toJSON(): Promise<BuiltPage[]>;
    /** Nothing on the console: errors are thrown all the same. */
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
