/** The part of Eleventy that a command runs; what its configuration uses stands in src/eleventy.d.ts. */
declare module "@11ty/eleventy" {
  interface Options {
    configPath: string;
    quietMode: boolean;
    config: (config: UserConfig) => void;
  }

  export default class Eleventy {
    constructor(input: string | undefined, output: string | undefined, options: Options);
    write(): Promise<unknown>;
  }
}
