-- SELECT "id" FROM "example_entry" ORDER BY "rating" DESC FETCH FIRST 2 ROWS WITH TIES

SELECT
  `qualified`.`id`
FROM (
  SELECT
    `id`,
    `rating` AS `key1`,
    RANK() OVER (ORDER BY `rating` DESC) AS `window1`
  FROM `example_entry`
) AS `qualified`
WHERE
  `qualified`.`window1` <= 2
ORDER BY
  `qualified`.`key1` DESC;
-- parameters: ()
