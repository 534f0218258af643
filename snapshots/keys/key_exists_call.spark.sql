-- Reading.objects.filter(pk=('b', 3)).exists()

SELECT
  %s AS `a`
FROM `example_reading`
WHERE
  (
    `example_reading`.`sensor` = %s AND `example_reading`.`sequence` = %s
  )
LIMIT 1;
-- parameters: (1, 'b', 3)
