"""Statements that Spark refuses or misreads, each with its check, and some that it takes."""

from __future__ import annotations

BAD: tuple[tuple[str, str, str], ...] = (
    ("correlated_slice", "4.1", "SELECT (SELECT `u`.`n` FROM `b` AS `u` WHERE `u`.`i` = `a`.`i` LIMIT 1) FROM `a`"),
    ("correlated_slice", "4.1", "SELECT EXISTS(SELECT 1 FROM `b` AS `u` WHERE `u`.`i` = `a`.`i` OFFSET 1) FROM `a`"),
    ("missing_construct", "4.1", "INSERT INTO `a` (`i`) VALUES (1) RETURNING `a`.`i`"),
    ("missing_construct", "4.1", "UPDATE `a` SET `i` = 1"),
    ("missing_construct", "4.1", "SELECT `a`.`i` FROM `a` FOR UPDATE"),
    ("quoted_name", "4.1", 'SELECT "i" FROM `a`'),
)
GOOD: tuple[tuple[str, str, str], ...] = (
    ("spark", "4.1", "SELECT (SELECT min_by(`u`.`n`, struct(1)) FROM `b` AS `u` WHERE `u`.`i` = `a`.`i`) FROM `a`"),
    ("spark", "4.1", "SELECT `a`.`i` & 1 FROM `a` WHERE `a`.`i` IN (SELECT `b`.`i` FROM `b` LIMIT 3)"),
)
