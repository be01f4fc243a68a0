import { spawn } from "node:child_process";

/** Opens an address in the user's browser; false where there is no display to show one. */
export function openBrowser(url: string): Promise<boolean> {
  const [command, ...args] = opener(url);
  if (!command) return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "ignore", detached: true });
    child.once("error", () => resolve(false));
    child.once("spawn", () => {
      child.unref();
      resolve(true);
    });
  });
}

function opener(url: string): string[] {
  if (process.platform === "darwin") return ["open", url];
  if (process.platform === "win32") return ["cmd", "/c", "start", "", url];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ["xdg-open", url] : [];
}
