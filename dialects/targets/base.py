"""A target: a family of databases and one of its versions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from dialects.errors import UnknownTarget
from dialects.sql.parameters.binding import Entry, value_of
from dialects.sql.types.datatypes import ByType, base_of
from dialects.sql.types.digits import MOST
from dialects.targets.layouts import UNKNOWN, Layout

if TYPE_CHECKING:
    from sqlglot.dialects.dialect import Dialect

    from dialects.features import Feature
    from dialects.features.base import Support

#: The evidence of a family whose SQL is only judged by legality rules.
JUDGED = "judged by documents"
#: The evidence of a dialect that is not described.
PRINTED = "none: sqlglot prints it, and no rule applies"

# PEP 249's five; {name} is the placeholder's name and {number} its 1-based position.
MARKERS = {"qmark": "?", "numeric": ":{number}", "named": ":{name}", "format": "%s", "pyformat": "%({name})s"}


@dataclass(frozen=True, eq=False)
class Family:
    """The common properties of all versions of a database; one instance in each module of ``targets``."""

    #: Its name in targets: ``tsql``.
    name: str
    #: The name of sqlglot's dialect.
    sqlglot: str
    #: Oldest first. Empty if versions make no difference here.
    versions: tuple[str, ...] = ()
    #: The oldest version that the vendor still supports.
    default: str = ""
    #: Until when the vendor supports the default version.
    why_default: str = ""
    #: What shows that its SQL is right, in a few words.
    evidence: str = "none that is stated"
    #: sqlglot's name of a type -> the target's, if sqlglot has another; ``{}`` takes its length or precision.
    types: Mapping[str, str] = field(default_factory=dict)
    #: Type of a column -> the function, or CAST, that a value among several rows needs to get that type.
    row_types: Mapping[str, str] = field(default_factory=dict)
    #: Placeholders that differ from PEP 249's.
    markers: Mapping[str, str] = field(default_factory=dict)
    #: Python type -> converter to a value that the driver accepts.
    adapters: Mapping[type, Callable[[Any], Any]] = field(default_factory=dict)
    #: Python type -> function that writes a value as a literal of inlined SQL.
    literals: Mapping[type, Callable[[Any], str]] = field(default_factory=dict)
    #: Words of its grammar that need quotes as names.
    reserved: frozenset[str] = frozenset()
    #: The collation that compares code points, which generic SQL calls "C".
    code_point_collation: str = "C"
    #: The most digits of a decimal; without a limit, as many as each other server has.
    most_digits: int = MOST
    #: The most parameters of a statement.
    most_parameters: int | None = None
    #: The vendor's page about that limit.
    most_parameters_url: str = ""
    #: The vendor's manual of the SQL, for what has no page of its own.
    manual: str = "https://sqlglot.com/sqlglot/dialects.html"
    #: Other spellings of a version.
    aliases: Mapping[str, str] = field(default_factory=dict)
    #: How the family writes definitions.
    ddl: Layout = UNKNOWN
    #: The target that it is a variant of: both tables use its cells if they do not name the family.
    base: Target | None = None
    #: Features that differ from those of its base, each with the vendor's page.
    features: Mapping[Feature, tuple[Support, str]] = field(default_factory=dict)

    @cached_property
    def is_described(self) -> bool:
        """Whether the capability table and the function table know the family; sqlglot alone handles any other."""
        return self.name in FAMILIES or self.base is not None

    @cached_property
    def dialect(self) -> Dialect:
        """sqlglot's dialect of the family."""
        from sqlglot.dialects.dialect import Dialect

        return Dialect.get_or_raise(self.sqlglot)

    @cached_property
    def _adapter_of(self) -> Callable[[type], Callable[[Any], Any] | None]:
        return ByType(self.adapters).__getitem__

    @cached_property
    def _literal_of(self) -> Callable[[type], Callable[[Any], str] | None]:
        return ByType(self.literals).__getitem__

    def adapt(self, values: Sequence[Any], types: Sequence[type] = ()) -> Sequence[Any]:
        """Return parameter values as the family's drivers accept them; those of a subclass like those of the class.

        ``types`` has the types of the values, if they are already known.
        """
        adapter_of = self._adapter_of
        types = types or tuple(map(type, values))
        if not any(map(adapter_of, types)):
            return values
        adapters = map(adapter_of, types)
        return [adapter(value) if adapter else value for adapter, value in zip(adapters, values, strict=True)]

    def literal(self, value: Any) -> str:
        """Return the literal of a value, for SQL that people read and paste."""
        literal = self._literal_of(base_of(type(value)))
        if literal is None:
            raise UnknownTarget(f"no literal for a {type(value).__name__} on {self.name}: leave it a parameter")
        return literal(value)

    def literals_for(self, values: Sequence[Any], order: Sequence[Entry]) -> list[str]:
        """Return the literals in the order of the placeholders, from the parameter values of the input."""
        return [
            self.literal(values[entry] if isinstance(entry, int) else value_of(self.adapt(values), entry))
            for entry in order
        ]

    def marker(self, paramstyle: str) -> str:
        """Return the template of a placeholder in one of PEP 249's styles."""
        if paramstyle not in MARKERS:
            raise UnknownTarget(f"unknown paramstyle {paramstyle!r}: use {', '.join(MARKERS)}")
        return self.markers.get(paramstyle, MARKERS[paramstyle])


#: The described families by name; ``register`` adds one.
FAMILIES: dict[str, Family] = {}
#: Other names that people and tools use for the same family.
SYNONYMS = {
    "mssql": "tsql", "sqlserver": "tsql", "microsoft": "tsql",
    "postgresql": "postgres", "sqlite3": "sqlite", "databricks": "spark",
}  # fmt: skip


def register(family: Family) -> None:
    """Register a family as a target under its name."""
    FAMILIES[family.name] = family
    get_family.cache_clear()
    _parse.cache_clear()


def variant_of(base: str | Target, **differences: Any) -> Family:
    """Return a family like a described target, with other values for some fields of ``Family`` such as ``name``."""
    target = Target.of(base)
    unlike: dict[str, Any] = {"versions": (), "default": "", "why_default": "", "aliases": {}, "features": {}}
    unlike["evidence"] = Family.evidence
    return replace(target.family, base=target, **unlike | differences)


@cache
def get_family(name: str) -> Family:
    """Return the family of a name: a described one, or any other dialect of sqlglot's. Raise UnknownTarget."""
    name = SYNONYMS.get(name, name)
    if name in FAMILIES:
        return FAMILIES[name]
    from sqlglot.dialects.dialect import Dialect

    if not name or Dialect.get(name) is None:
        meant = "".join(f"did you mean {one}? Else " for one in get_close_matches(name, [*FAMILIES, *SYNONYMS], n=1))
        known = ", ".join(FAMILIES)
        raise UnknownTarget(f"unknown target {name!r}: {meant}use {known}, or another dialect of sqlglot's")
    return Family(name, sqlglot=name, evidence=PRINTED)


@dataclass(frozen=True)
class Target:
    """A family and a version, such as ``Target.of("tsql@2019")``; ordered within a family."""

    #: The family.
    family: Family
    #: One of the family's versions; empty if they make no difference.
    version: str

    def __repr__(self) -> str:
        return f"Target({str(self)!r})"

    @classmethod
    def of(cls, spelling: str | Target) -> Target:
        """Parse ``"tsql"``, ``"tsql@2019"`` or ``"oracle@19c"``; without a version, it is the family's default.

        Raise UnknownTarget with a list of the known ones.
        """
        return spelling if isinstance(spelling, Target) else _parse(spelling)

    def has(self, feature: Feature) -> bool:
        """Return whether this version has a feature of the capability table."""
        known = self._answers.get(feature)
        if known is None:
            known = self._answers[feature] = self._find(feature)
        return known

    def _find(self, feature: Feature) -> bool:
        for target in self.lineage:
            own = target.family.features.get(feature)
            support = own[0] if own else feature.support.get(target.family.name)
            if support is not None:
                return target.is_in(support)
        return True

    def is_in(self, support: Support) -> bool:
        """Return whether this version is one of the supported ones."""
        return support.holds_on(self.family.versions, self.rank)

    def page_of(self, feature: Feature) -> str:
        """Return the vendor's page about a feature, or the manual."""
        for target in self.lineage:
            own = target.family.features.get(feature)
            if url := own[1] if own else feature.urls.get(target.family.name):
                return url
        return self.family.manual

    @cached_property
    def lineage(self) -> tuple[Target, ...]:
        """This target, then the target that its family is a variant of, and so on."""
        return (self, *(self.family.base.lineage if self.family.base else ()))

    @cached_property
    def _answers(self) -> dict[Feature, bool]:
        return {}

    @property
    def rank(self) -> int:
        """The version's place among those of its family, oldest 0."""
        return self.family.versions.index(self.version) if self.version else 0

    def __lt__(self, other: Target) -> bool:
        return self.family is other.family and self.rank < other.rank

    def __str__(self) -> str:
        return f"{self.family.name}@{self.version}" if self.version else self.family.name


@lru_cache(maxsize=256)
def _parse(spelling: str) -> Target:
    name, _, version = spelling.strip().lower().partition("@")
    family = get_family(name)
    version = family.aliases.get(version, version) or family.default
    if version != family.default and version not in family.versions:
        known = ", ".join(family.versions) or "none, leave the version out"
        raise UnknownTarget(f"unknown version {version!r} of {name}: known are {known}")
    return Target(family, version)
