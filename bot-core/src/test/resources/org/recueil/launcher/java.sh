#!/bin/sh
case "$*" in
    *-XshowSettings*) printf '    java.home = %s\n    java.runtime.version = %s\n' "$TMP/jdk" "$ASKED_VERSION" >&2; exit ;;
esac
for word; do
    case $word in -XX:ArchiveClassesAtExit=*)
        echo "$0" >>"$TMP/archived"; echo "$*" >>"$TMP/trained"
        [ -z "${NO_ARCHIVE-}${RECUEIL_CORPUS-}${RECUEIL_CONFIG-}" ] || exit 1
        echo archive >"${word#*=}"; exit ;;
    esac
done
echo $$ >"$TMP/pid"
pwd >"$TMP/pwd"
printf '%s\0' "$0" "$@" >"$TMP/words"
