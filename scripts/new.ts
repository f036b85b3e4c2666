/** eleventy-dossier new: a project of one's own, which builds at once. */
import { readCommand, run } from "./command.ts";
import { makeProject } from "./new/project.ts";

const { files: folders } = readCommand(
  `eleventy-dossier new FOLDER

Makes a project for a dossier in FOLDER, which must be new or empty: Eleventy's configuration, package.json with a script for each verb, a corpus
without articles and a dossier.yaml that explains itself, .gitignore, and a workflow that publishes the site on GitHub Pages. It builds as it is.`,
);

await run(() => {
  const [folder, ...more] = folders;
  if (folder === undefined || more.length > 0) {
    console.error(`expected the name of one folder, found ${folders.length}. Write eleventy-dossier new FOLDER.`);
    process.exitCode = 1;
    return;
  }
  const files = makeProject(folder);
  console.log(`${folder}: a dossier of your own, ${files} files.

  cd ${/\s/.test(folder) ? `"${folder}"` : folder}
  npm install
  npm run build            the site, in _site/
  npm run add -- FILE…     your articles: saved pages, press exports, mail, Word, PDF, text, and folders of them
  npm start                the site on http://localhost:8080, and the desk beside it`);
});
