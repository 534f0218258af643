-- RATIOS.update(whole=F('ratio') / 2, big=-F('ratio'))

UPDATE `example_measurement` SET `whole` = (
  `example_measurement`.`ratio` / %s
), `big` = (
  `example_measurement`.`ratio` * %s
)
WHERE
  (
    `example_measurement`.`small` BETWEEN %s AND %s
    AND `example_measurement`.`ratio` BETWEEN %s AND %s
  );
-- parameters: (2, -1, -1000, 1000, -1000.0, 1000.0)
