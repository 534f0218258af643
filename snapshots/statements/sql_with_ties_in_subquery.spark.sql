-- SELECT "id" FROM "example_entry" WHERE "rating" IN (SELECT "rating" FROM "example_entry" ORDER BY "rating" FETCH FIRST 1 ROW WITH TIES)

SELECT
  `id`
FROM `example_entry`
WHERE
  `rating` IN (
    SELECT
      `qualified`.`rating`
    FROM (
      SELECT
        `rating`,
        `rating` AS `key1`,
        RANK() OVER (ORDER BY `rating`) AS `window1`
      FROM `example_entry`
    ) AS `qualified`
    WHERE
      `qualified`.`window1` <= 1
    ORDER BY
      `qualified`.`key1`
  );
-- parameters: ()
