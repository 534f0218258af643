-- RATIOS.update(label=F('ratio'), slug=F('small'), url=F('amount'))

UPDATE `example_measurement` SET `label` = REGEXP_REPLACE(CAST((
  `example_measurement`.`ratio`
) AS CHAR), 'e([0-9])', 'e+\\1'), `slug` = CAST(`example_measurement`.`small` AS CHAR), `url` = CAST(`example_measurement`.`amount` AS CHAR)
WHERE
  (
    `example_measurement`.`small` BETWEEN %s AND %s
    AND `example_measurement`.`ratio` BETWEEN %s AND %s
  );
-- parameters: (-1000, 1000, -1000.0, 1000.0)
