"""Build `llama-bench` and `llama-server` into the cache: `make reference`, about three minutes."""

import shutil
import subprocess
import sys
import sysconfig
import tarfile
from pathlib import Path

from tests.benchmarks.reference import VERSION, find_reference, reference_folder

NAME = "llama-cpp-python"
HERE = Path(__file__).parent


def fetch_source(folder: Path) -> Path:
    """Return the vendored llama.cpp, unpacked; its archive comes through pip, checked by hash."""
    root = folder / f"{NAME.replace('-', '_')}-{VERSION}"
    if not root.is_dir():
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", NAME]
        pinned = ["--require-hashes", "-r", "packaging/engine.txt", "--dest", str(folder)]
        subprocess.run([*pip, *pinned], check=True)
        with tarfile.open(root.with_name(f"{root.name}.tar.gz")) as archive:
            archive.extractall(folder, filter="data")
    return root / "vendor" / "llama.cpp"


def main() -> None:
    """Fetch the source and build the two programs over the libraries of this environment."""
    cmake = shutil.which("cmake")
    if cmake is None:
        raise SystemExit("Install cmake first.")
    folder = reference_folder()
    folder.mkdir(parents=True, exist_ok=True)
    given = {"SOURCE": fetch_source(folder), "PACKAGES": sysconfig.get_paths()["platlib"]}
    defined = [f"-D{name}={value}" for name, value in given.items()]
    build = str(folder / "build")
    configure = [cmake, "-S", str(HERE), "-B", build, "-DCMAKE_BUILD_TYPE=Release"]
    subprocess.run([*configure, *defined], check=True)
    subprocess.run([cmake, "--build", build], check=True)
    print(find_reference())


if __name__ == "__main__":
    main()
