#!/bin/sh
# The browser that `npm run site` visits the pages with: Debian's package, with a font.
set -eu
command -v chromium >/dev/null && exit 0
apt-get update
apt-get install -y --no-install-recommends chromium fonts-dejavu-core
