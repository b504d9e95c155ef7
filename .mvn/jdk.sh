# Sourced by mvnw, dateline and .ci/run: sets JAVA_HOME to a JDK 25 (and quiet MAVEN_OPTS), or stops with one sentence.
# Looks at JAVA_HOME, the java on PATH, then where operating systems, SDKMAN and IntelliJ keep theirs.
dateline_is_jdk_25() {
  [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release" 2>/dev/null
}

dateline_jdk_candidates() {
  set +f
  printf '%s\n' "${JAVA_HOME-}"
  dateline_java="$(command -v java 2>/dev/null)" && dirname "$(dirname "$(readlink -f "$dateline_java")")"
  printf '%s\n' /usr/lib/jvm/*25* /opt/*jdk*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25* "$HOME"/.m2/jdks/*25*
}

dateline_jdk="$(dateline_jdk_candidates | while IFS= read -r dateline_home; do
  if dateline_is_jdk_25 "$dateline_home"; then printf '%s' "$dateline_home"; break; fi
done)"
if [ -z "$dateline_jdk" ]; then
  echo "Dateline is built with a JDK 25 and none was found: install one (for example Eclipse Temurin 25) or set JAVA_HOME to it." >&2
  exit 1
fi
export JAVA_HOME="$dateline_jdk"
# Maven 3.9's own libraries still use sun.misc.Unsafe, and JDK 25 warns at every start.
export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS-}"
