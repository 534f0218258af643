"""Statements that MySQL and MariaDB refuse, each with the check that finds it."""

from __future__ import annotations

_BOTH: tuple[tuple[str, str], ...] = (
    ("foreign_words", "SELECT COUNT(*) FILTER (WHERE `a`.`x` = 1) FROM `a`"),
    ("foreign_words", "SELECT `a`.`x` FROM `a` ORDER BY `a`.`x` NULLS LAST"),
    ("foreign_words", "SELECT `a`.`x` FROM `a` FOR NO KEY UPDATE"),
    ("foreign_symbols", "SELECT `a`.`x` || 'b' FROM `a`"),
    ("unknown_functions", "SELECT STRPOS(`a`.`x`, 'b') FROM `a`"),
    ("unknown_cast", "SELECT CAST(`a`.`x` AS BIGINT) FROM `a`"),
    ("bare_offset", "SELECT `a`.`x` FROM `a` OFFSET 3"),
    ("limit_in_list", "SELECT `a`.`x` FROM `a` WHERE `a`.`x` IN (SELECT `b`.`x` FROM `b` LIMIT 3)"),
    ("unnamed_derived_table", "SELECT `t`.`x` FROM (SELECT 1 AS `x`, 2 AS `X`) AS `t`"),
    ("long_alias", f"SELECT `a`.`x` AS `{'x' * 257}` FROM `a`"),
)
MYSQL_BAD: tuple[tuple[str, str, str], ...] = (
    *((check, "8.4", sql) for check, sql in _BOTH),
    ("foreign_words", "8.4", "INSERT INTO `a` (`x`) VALUES (1) RETURNING `x`"),
    ("unknown_functions", "8.4", "SELECT JSON_NORMALIZE(`a`.`x`) FROM `a`"),
)
MARIADB_BAD: tuple[tuple[str, str, str], ...] = (
    *((check, "11.8", sql) for check, sql in _BOTH),
    ("foreign_words", "11.8", "SELECT `a`.`x` FROM `a` FOR SHARE"),
    ("foreign_words", "11.8", "SELECT `a`.`x` FROM `a` FOR UPDATE OF `a`"),
    ("foreign_words", "11.8", "SELECT `q`.`x` FROM `a` CROSS JOIN LATERAL (SELECT `a`.`x`) AS `q`"),
    ("unknown_functions", "10.6", "SELECT JSON_NORMALIZE(`a`.`x`) FROM `a`"),
    ("unknown_cast", "10.11", "SELECT CAST(`a`.`x` AS JSON) FROM `a`"),
)
GOOD: tuple[tuple[str, str, str], ...] = (
    ("mysql", "8.0", "SELECT ANY_VALUE(`a`.`x`) FROM `a` LIMIT 3 OFFSET 1"),
    ("mysql", "8.0", "SELECT `q`.`x` FROM `a` CROSS JOIN LATERAL (SELECT `a`.`x`) AS `q`"),
    ("mysql", "8.4", "SELECT `a`.`x` FROM `a` FOR UPDATE OF `a` SKIP LOCKED"),
    ("mysql", "8.4", "SELECT CAST(`a`.`x` AS SIGNED), CAST(`a`.`y` AS JSON) FROM `a` WHERE `a`.`x` <=> 3"),
    ("mariadb", "10.11", "SELECT JSON_NORMALIZE(`a`.`x`) COLLATE utf8mb4_nopad_bin FROM `a` FOR UPDATE"),
    ("mariadb", "10.6", "INSERT INTO `a` (`x`) VALUES (1) RETURNING `x`"),
    (
        "mariadb",
        "10.6",
        "SELECT `a`.`x` FROM `a` WHERE `a`.`x` IN (SELECT `t`.`x` FROM (SELECT `b`.`x` FROM `b` LIMIT 3) AS `t`)",
    ),
)
