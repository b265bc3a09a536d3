#!/bin/sh
[ "$1" != -v ] || { echo "Apache Maven ${MAVEN_VERSION-3.8.7}"; exit; }
cat >/dev/null
echo "$PWD $JAVA_HOME $*" >>"$TMP/built"
mkdir "$TMP/building" || exit 1
[ -z "${SLOW-}" ] || sleep 0.3
rmdir "$TMP/building"
echo "BUILD of Main.java:7"
[ -z "${BROKEN-}" ] || exit 1
mkdir -p corpus/target bot-core/target/lib bot-core/target/classes
cp "$TMP/bot-core.jar" bot-core/target/bot-core-0.1.0.jar
for jar in bot-core-0.1.0-tests lib/b lib/a; do echo jar >bot-core/target/$jar.jar; done
for adapter in *-adapter; do
    [ -d "$adapter" ] || continue
    mkdir -p $adapter/target/lib
    for jar in $adapter-0.1.0 lib/a lib/of-$adapter; do echo jar >$adapter/target/$jar.jar; done
done
