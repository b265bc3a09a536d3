#!/bin/sh
# Installs what the checks need and npm does not bring: a browser, and a reader of PDF.
set -eu

missing=
command -v chromium >/dev/null || missing=chromium
command -v pdftotext >/dev/null || missing="$missing poppler-utils"
[ -n "$missing" ] || exit 0

if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "browser-checks: missing: $missing. On Debian or Ubuntu: sudo apt install $missing" >&2
    exit 69
fi
export DEBIAN_FRONTEND=noninteractive
apt-get -qq update
# shellcheck disable=SC2086 # the packages are words
apt-get -qq install -y --no-install-recommends $missing >/dev/null
