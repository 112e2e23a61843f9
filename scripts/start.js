// @ts-check
/** `npm start`: installs, builds, and shows the main job on the seed case. */
import { install } from "./pnpm.js";
import { tour } from "./tour.js";
import { turbo } from "./turbo.js";

const ready = step("Installing", () => install("pipe")) && step("Building", () => turbo(["build"], "pipe"));
process.exitCode = ready ? tour() : 1;

/**
 * @param {string} name
 * @param {() => boolean} work
 */
function step(name, work) {
  const start = Date.now();
  process.stdout.write(`${name} …`);
  const done = work();
  console.log(done ? ` done in ${Math.round((Date.now() - start) / 1000)} s` : " failed");
  return done;
}
