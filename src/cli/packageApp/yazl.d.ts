/** The part of yazl that zipApp uses; the package has no types of its own. */
declare module 'yazl' {
  type Options = { readonly mtime?: Date; readonly mode?: number; readonly forceDosTimestamp?: boolean };
  export class ZipFile {
    readonly outputStream: NodeJS.ReadableStream;
    addBuffer(bytes: Buffer, name: string, options?: Options): void;
    end(): void;
  }
}
