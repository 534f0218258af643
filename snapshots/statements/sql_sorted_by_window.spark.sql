-- SELECT "id" FROM "example_entry" ORDER BY RANK() OVER (ORDER BY "rating"), "id" LIMIT 3 OFFSET 1

SELECT
  `sliced`.`id`
FROM (
  SELECT
    `id`,
    RANK() OVER (ORDER BY `rating`) AS `key1`
  FROM `example_entry`
) AS `sliced`
ORDER BY
  `sliced`.`key1`,
  `sliced`.`id`
LIMIT 3
OFFSET 1;
-- parameters: ()
