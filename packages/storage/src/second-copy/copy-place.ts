/** Where the second copy of one journal stands: small files, in a folder for each database that it is a copy of. */
export type CopyPlace = {
  /** All files, as `folder/file`. */
  list(): Promise<readonly string[]>;
  /** Undefined when there is none. */
  read(name: string): Promise<string | undefined>;
  /** Writes a file whole. Rejects when its folder is gone: somebody cleared it. */
  write(name: string, text: string): Promise<void>;
  makeFolder(folder: string): Promise<void>;
  remove(name: string): Promise<void>;
  removeFolder(folder: string): Promise<void>;
  removeAll(): Promise<void>;
  /** Sets some room of the disk aside, for when it is full. Rejects when there is not enough. */
  reserve(): Promise<void>;
  /** Rejects when the disk has not the room that a database may ask for, and leaves nothing. */
  probe(): Promise<void>;
  /** Gives that room back. */
  release(): Promise<void>;
};
