/** Why a file or folder could not be written, in a few plain words. */

const REASONS: Record<string, string> = {
  ENOENT: "its folder cannot be made",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  ENOTDIR: "part of the path is a file, not a folder",
  EEXIST: "a file of that name is in the way; name a folder",
  EISDIR: "a folder of that name is in the way",
  ENAMETOOLONG: "the name is too long",
};

/** @param error as `node:fs` throws it */
export function reason(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}
