-- SELECT "rating", COUNT(*) AS "n" FROM "example_entry" GROUP BY "rating" ORDER BY COUNT(*) FETCH FIRST 2 ROWS WITH TIES

SELECT
  `qualified`.`rating`,
  `qualified`.`n`
FROM (
  SELECT
    `rating`,
    COUNT(*) AS `n`,
    COUNT(*) AS `key1`,
    RANK() OVER (ORDER BY COUNT(*)) AS `window1`
  FROM `example_entry`
  GROUP BY
    `rating`
) AS `qualified`
WHERE
  `qualified`.`window1` <= 2
ORDER BY
  `qualified`.`key1`;
-- parameters: ()
