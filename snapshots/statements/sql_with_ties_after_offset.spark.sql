-- SELECT "rating" AS "r" FROM "example_entry" ORDER BY "r" OFFSET 2 ROWS FETCH NEXT 3 ROWS WITH TIES

SELECT
  `qualified`.`r`
FROM (
  SELECT
    `rating` AS `r`,
    `rating` AS `key1`,
    RANK() OVER (ORDER BY `rating`) AS `window1`,
    ROW_NUMBER() OVER (ORDER BY `rating`) AS `window2`
  FROM `example_entry`
) AS `qualified`
WHERE
  `qualified`.`window1` <= 2 + 3 AND `qualified`.`window2` > 2
ORDER BY
  `qualified`.`key1`;
-- parameters: ()
