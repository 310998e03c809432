<#assign site = page.site>
# ${site.origin}${site.base} on GitHub Pages. Made by ./site host github-pages.
# In the settings of the repository choose GitHub Actions as the source of pages. Whoever publishes from a branch instead puts the
# file .nojekyll beside the site's index.html, or files whose names begin with an underscore are lost.
# GitHub decides itself what its answers say: the policy of _headers does not reach browsers there, files are kept for ten minutes,
# and a missing page is explained in the default language.
name: pages
on:
  push:
    branches: [main]
  schedule:
    - cron: "10 1 * * *"
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: ${r"${{ steps.deployment.outputs.page_url }}"}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-java@v4
        with:
          distribution: temurin
          java-version: "17"
          cache: maven
      - run: ./site build --output site-output
      - run: rm -rf site-output/.partner-cities
      - uses: actions/upload-pages-artifact@v3
        with:
          path: site-output
      - id: deployment
        uses: actions/deploy-pages@v4
