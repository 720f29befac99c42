#include "engine/weights/pickle_policy.h"

#include <cctype>
#include <string>
#include <string_view>

namespace dinoscope {
namespace {

/// Between blanks, first and last too: harmless classes and functions that real checkpoints refer to.
constexpr std::string_view kHarmless =
    " _codecs.encode argparse.Namespace builtins.bool builtins.bytearray builtins.bytes builtins.complex "
    "builtins.dict builtins.float builtins.frozenset builtins.int builtins.list builtins.object "
    "builtins.range builtins.set builtins.slice builtins.str builtins.tuple __builtin__.bytearray "
    "__builtin__.complex __builtin__.dict __builtin__.frozenset __builtin__.list __builtin__.long "
    "__builtin__.object __builtin__.set __builtin__.unicode collections.Counter collections.OrderedDict "
    "collections.defaultdict collections.deque copy_reg._reconstructor copyreg._reconstructor "
    "datetime.date datetime.datetime datetime.timedelta datetime.timezone decimal.Decimal "
    "fractions.Fraction numpy.core.multiarray._reconstruct numpy.core.multiarray.scalar "
    "numpy._core.multiarray._reconstruct numpy._core.multiarray.scalar numpy.dtype numpy.ndarray "
    "numpy.random._pickle.__bit_generator_ctor numpy.random._pickle.__randomstate_ctor pathlib.Path "
    "pathlib.PosixPath pathlib.PurePosixPath pathlib.PureWindowsPath pathlib.WindowsPath "
    "pathlib._local.PosixPath "
    "torch._tensor._rebuild_from_type_v2 torch._utils._rebuild_parameter "
    "torch._utils._rebuild_parameter_with_state torch._utils._rebuild_tensor "
    "torch._utils._rebuild_tensor_v2 torch.device torch.serialization._get_layout "
    "torch.torch_version.TorchVersion types.SimpleNamespace uuid.UUID ";

/// The standard library's modules and the tools that come with every Python.
constexpr std::string_view kModulesOfPython =
    " StringIO __builtin__ abc aifc argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb "
    "binascii bisect builtins bz2 cPickle cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop "
    "collections colorsys commands compileall concurrent configparser contextlib contextvars copy copy_reg "
    "copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email "
    "encodings ensurepip enum errno exceptions faulthandler fcntl filecmp fileinput fnmatch fractions "
    "ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html "
    "http imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache "
    "locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt "
    "multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os os2 "
    "ossaudiodev pathlib pdb pickle pickletools pip pipes pkg_resources pkgutil platform plistlib popen2 "
    "poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat "
    "pytest queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select "
    "selectors setuptools shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd "
    "sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess "
    "sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap threading "
    "time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types "
    "typing unicodedata unittest urllib urllib2 uu uuid venv warnings wave weakref webbrowser winreg "
    "winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo ";

/// Whether the word is in a list of words between blanks.
bool contains(std::string_view words, std::string_view wanted) {
  std::string word(" ");
  word.append(wanted).append(" ");
  return words.find(word) != std::string_view::npos;
}

/// "torch.nn.modules.linear.Linear", "torch.FloatStorage", "torch.float32": a class or a constant.
bool isTorchData(std::string_view name) {
  constexpr std::string_view kTypes =
      " bfloat16 bool complex128 complex64 double float float16 float32 float64 half int int16 int32 int64 "
      "int8 "
      "long short uint8 ";
  return !name.empty() && (std::isupper(static_cast<unsigned char>(name[0])) != 0 || contains(kTypes, name));
}

}  // namespace

bool isRefusedGlobal(const std::string& global) {
  if (contains(kHarmless, global)) return false;
  const std::string_view whole = global;
  const std::string_view package = whole.substr(0, whole.find('.'));
  const std::string_view name = whole.substr(whole.rfind('.') + 1);
  if (package == "torch") return !isTorchData(name);
  if (package == "numpy") return name.empty() || std::isupper(static_cast<unsigned char>(name[0])) == 0;
  // One leading underscore marks the interpreter's own (_io), two a program's (__main__, __torch__).
  const bool is_interpreter = package.starts_with('_') && !package.starts_with("__");
  return is_interpreter || contains(kModulesOfPython, package);
}

}  // namespace dinoscope
