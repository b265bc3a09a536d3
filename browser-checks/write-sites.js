import { SITES, files, write } from './sites.js';

for (const [name, site] of Object.entries(SITES)) {
  const milliseconds = write(site);
  console.log(`site ${name}: ${files(site).length} files in ${(milliseconds / 1000).toFixed(1)} s`);
}
