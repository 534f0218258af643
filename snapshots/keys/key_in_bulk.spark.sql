-- Reading.objects.in_bulk([('a', 1), ('b', 2)])

SELECT
  `example_reading`.`sensor`,
  `example_reading`.`sequence`,
  `example_reading`.`value`,
  `example_reading`.`taken_at`
FROM `example_reading`
WHERE
  (
    (
      `example_reading`.`sensor` = %s AND `example_reading`.`sequence` = %s
    )
    OR (
      `example_reading`.`sensor` = %s AND `example_reading`.`sequence` = %s
    )
  );
-- parameters: ('a', 1, 'b', 2)
