/** npm run licences: writes THIRD-PARTY-NOTICES.md, the licences of all that the package brings, from the lock file and the bundles. */
import { writeFileSync } from "node:fs";
import { readCommand } from "./command.ts";
import { notices } from "./package/notices.ts";

readCommand(
  "npm run licences\n\nWrites THIRD-PARTY-NOTICES.md: what of others' work the package holds, and what npm installs beside it.",
);
writeFileSync("THIRD-PARTY-NOTICES.md", notices());
